import { project } from '@vcs/schema';
import type { CategorySlug, Project, WardSlug } from '@vcs/schema';
import { recordId, slugify } from '../../record-identity.ts';
import { inventedBase, known } from '../provenance.ts';
import { provenance } from '../strategy-records.ts';

interface WrittenProject {
  readonly name: string;
  readonly slug?: string;
  readonly alternateName?: string;
  readonly about: string;
  /** Slug of the organisation that leads it. */
  readonly by: string;
  /** Slugs of organisations, services and stories. */
  readonly with?: readonly string[];
  readonly services?: readonly string[];
  readonly stories?: readonly string[];
  readonly categories: readonly CategorySlug[];
  readonly wards?: readonly WardSlug[] | 'all';
  /** Amounts in pounds by source; 0 where the amount is not known. */
  readonly funding?: Readonly<Record<string, number>>;
  readonly starts?: string;
  readonly ends?: string;
}

export interface StrategyProject extends WrittenProject {
  /** Where in the strategy. */
  readonly cited: string;
}

export interface InventedProject extends WrittenProject {
  readonly checked: string;
}

function told(written: WrittenProject) {
  const ids = (kind: string, slugs: readonly string[] = []) => slugs.map((slug) => recordId(kind, slug));
  return known({
    name: written.name,
    alternateName: written.alternateName,
    description: written.about,
    organisationId: recordId('organisation', written.by),
    partnerIds: ids('organisation', written.with),
    categories: [...written.categories],
    wards: written.wards === 'all' ? [] : [...(written.wards ?? [])],
    boroughWide: written.wards === 'all',
    funding: Object.entries(written.funding ?? {}).map(([source, amount]) =>
      amount === 0 ? { source } : { source, amount },
    ),
    starts: written.starts,
    ends: written.ends,
    serviceIds: ids('service', written.services),
    storyIds: ids('story', written.stories),
  });
}

export function expandStrategyProjects(written: readonly StrategyProject[]): Project[] {
  return written.map((item) => {
    const slug = item.slug ?? slugify(item.name);
    return project.parse({ ...told(item), ...provenance(item.cited), id: recordId('project', slug), slug });
  });
}

export function expandProjects(written: readonly InventedProject[]): Project[] {
  return written.map((item) =>
    project.parse({ ...inventedBase('project', item.slug ?? slugify(item.name), item.checked), ...told(item) }),
  );
}
