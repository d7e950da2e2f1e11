import { opportunity } from '@vcs/schema';
import type { CategorySlug, Opportunity } from '@vcs/schema';
import { recordId, slugify } from '../../record-identity.ts';
import { inventedBase, known } from '../provenance.ts';

export interface ExampleOpportunity {
  readonly name: string;
  readonly kind: Opportunity['kind'];
  readonly funder: string;
  /** Slug of the organisation, where the funder is one of the directory. */
  readonly by?: string;
  readonly about: string;
  readonly categories: readonly CategorySlug[];
  readonly opens?: string;
  readonly closes?: string;
  readonly decision?: string;
  /** Pounds. */
  readonly amounts?: readonly [minimum: number | null, maximum: number | null];
  readonly eligibility?: string;
  /** First label of the site: `reach-water` stands for https://reach-water.example.org/. */
  readonly site: string;
  /** True where it has been decided and the funder says to whom it went. */
  readonly decided?: true;
  readonly checked: string;
}

const day = 86_400_000;

export function expandOpportunities(written: readonly ExampleOpportunity[]): Opportunity[] {
  return written.map((item) => {
    const slug = slugify(item.name);
    const { opens, closes } = item;
    const leadTime =
      opens === undefined || closes === undefined ? undefined : (Date.parse(closes) - Date.parse(opens)) / day;
    const page = (path: string) => `https://${item.site}.example.org/${path}/${slug}`;
    return opportunity.parse(
      known({
        ...inventedBase('opportunity', slug, item.checked, item.funder),
        organisationId: item.by && recordId('organisation', item.by),
        funder: item.funder,
        name: item.name,
        description: item.about,
        kind: item.kind,
        categories: [...item.categories],
        opens,
        closes,
        leadTime,
        decision: item.decision,
        minimumAmount: item.amounts?.[0] ?? undefined,
        maximumAmount: item.amounts?.[1] ?? undefined,
        eligibility: item.eligibility,
        applyUrl: item.decided ? undefined : page('apply'),
        guidanceUrl: page('guidance'),
        outcomeUrl: item.decided && page('funded'),
      }),
    );
  });
}
