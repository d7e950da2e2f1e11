import { story } from '@vcs/schema';
import type { CategorySlug, Story } from '@vcs/schema';
import { recordId } from '../../record-identity.ts';
import { inventedBase, known } from '../provenance.ts';
import { provenance } from '../strategy-records.ts';

interface WrittenStory {
  readonly name: string;
  readonly slug: string;
  readonly lang?: string;
  readonly summary: string;
  /** Plain text; blank lines part paragraphs. */
  readonly body: string;
  /** Slugs. */
  readonly organisations: readonly string[];
  readonly categories: readonly CategorySlug[];
  readonly happened?: string;
  /** Numbers as they are set, each with what it counts; the most telling one first. */
  readonly figures?: readonly (readonly [value: string, label: string])[];
}

export interface StrategyStory extends WrittenStory {
  /** Where in the strategy. */
  readonly cited: string;
}

export interface InventedStory extends WrittenStory {
  readonly checked: string;
}

function told({ name, slug, lang, summary, body, organisations, categories, happened, figures }: WrittenStory) {
  return known({
    slug,
    lang,
    name,
    summary,
    body,
    organisationIds: organisations.map((owner) => recordId('organisation', owner)),
    categories: [...categories],
    happened,
    figures: figures?.map(([value, label]) => ({ value, label })),
  });
}

export function expandStrategyStories(written: readonly StrategyStory[]): Story[] {
  return written.map((item) =>
    story.parse({ ...told(item), ...provenance(item.cited), id: recordId('story', item.slug) }),
  );
}

export function expandStories(written: readonly InventedStory[]): Story[] {
  return written.map((item) => story.parse({ ...inventedBase('story', item.slug, item.checked), ...told(item) }));
}
