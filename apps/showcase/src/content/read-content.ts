import { isVcsError } from '@vcs/sdk';
import type { AwardYearDetail, Client, EventDetail, ListedEvent, RoleSummary, StoryDetail } from '@vcs/sdk';
import { currentYear } from '../phase/phases.ts';
import { languages } from './content.ts';
import type { Content, Language, Told } from './content.ts';

/** The API has nothing that a site could be made of. */
export class NoAwardsError extends Error {
  override name = 'NoAwardsError';
}

/** More than any programme, year or list of roles has; a guard against a list without end. */
const limit = 500;

/** Nothing where the record was withdrawn between two questions. */
async function ifThere<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  return answer.catch((error: unknown) => {
    if (isVcsError(error, 'not-found')) return undefined;
    throw error;
  });
}

async function programmeOf(client: Client, event: EventDetail, lang: Language): Promise<ListedEvent[]> {
  const from = event.starts.slice(0, 10);
  const to = event.ends?.slice(0, 10) ?? from;
  return client.events.list({ 'part-of': [event.slug], from, to, lang, facets: ['kind'] }).toArray({ limit });
}

async function tell(client: Client, slug: string, lang: Language): Promise<Told> {
  const year = await client.awardYears.get(slug, { lang });
  const event = year.event && (await ifThere(client.events.get(year.event.slug, { lang })));
  return { year, event, programme: event === undefined ? [] : await programmeOf(client, event, lang) };
}

async function storiesOf(client: Client, years: readonly AwardYearDetail[]): Promise<StoryDetail[]> {
  const slugs = new Set(years.flatMap(({ awards }) => awards.flatMap(({ story }) => story?.slug ?? [])));
  const stories = await Promise.all([...slugs].map((slug) => ifThere(client.stories.get(slug))));
  return stories.filter((story) => story !== undefined);
}

/** What the organisation that holds the showcase looks for people for, at the place of the showcase. */
async function rolesOf(client: Client, event: EventDetail | undefined): Promise<RoleSummary[]> {
  if (event === undefined) return [];
  const roles = await client.roles.list({ organisation: [event.organisation.slug] }).toArray({ limit });
  return roles.filter(({ location }) => location !== undefined && location.id === event.location?.id);
}

/**
 * Reads everything that the site shows, through the public client alone.
 *
 * @param day the day in London that decides which year the site is about
 * @throws NoAwardsError where no year of awards is published; what the client throws where the API cannot be asked
 */
export async function readContent(client: Client, day: string): Promise<Content> {
  const listed = await client.awardYears.list().toArray({ limit });
  const current = currentYear(listed, day);
  if (current === undefined) {
    throw new NoAwardsError(
      'Expected the API to have a published year of awards, found none. Add a record of the kind award-year.',
    );
  }
  const [years, statistics, areas, ...told] = await Promise.all([
    Promise.all(listed.map(({ slug }) => client.awardYears.get(slug))),
    client.statistics(),
    client.areas({ kind: ['ward'] }),
    ...languages.map((lang) => tell(client, current.slug, lang)),
  ]);
  const inLanguages = Object.fromEntries(languages.map((lang, index) => [lang, told[index]])) as Record<Language, Told>;
  return {
    readAt: new Date().toISOString(),
    years: years.toSorted((one, other) => other.year - one.year),
    told: inLanguages,
    stories: await storiesOf(client, years),
    roles: await rolesOf(client, inLanguages.en.event),
    statistics,
    wards: areas.items,
  };
}
