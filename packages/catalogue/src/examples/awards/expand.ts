import { award } from '@vcs/schema';
import type { Award } from '@vcs/schema';
import { recordId, slugify } from '../../record-identity.ts';
import { inventedBase, known } from '../provenance.ts';

interface ExampleAward {
  readonly name: string;
  readonly standing: Award['standing'];
  readonly citation?: string;
  /** Slugs. */
  readonly project?: string;
  readonly organisation?: string;
  readonly person?: string;
  readonly story?: string;
}

/** By the slug of the category. */
export type AwardsByCategory = Readonly<Record<string, readonly ExampleAward[]>>;

const ref = (kind: string, slug: string | undefined): string | undefined =>
  slug === undefined ? undefined : recordId(kind, slug);

/** Full records of one year of the awards. `checked` is the day on which somebody last confirmed them. */
export function expandAwards(year: number, checked: string, byCategory: AwardsByCategory): Award[] {
  return Object.entries(byCategory).flatMap(([category, items]) =>
    items.map((item) =>
      award.parse(
        known({
          ...inventedBase(
            'award',
            slugify(`${year} ${category} ${item.name}`),
            checked,
            'Orchard Lock Resource Centre',
          ),
          awardYearId: recordId('award-year', `awards-${year}`),
          category,
          name: item.name,
          standing: item.standing,
          citation: item.citation,
          projectId: ref('project', item.project),
          organisationId: ref('organisation', item.organisation),
          personId: ref('person', item.person),
          storyId: ref('story', item.story),
        }),
      ),
    ),
  );
}
