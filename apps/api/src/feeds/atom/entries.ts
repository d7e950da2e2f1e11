import { licenceAddress } from '@vcs/catalogue';
import type { OpportunityDetail, StoryDetail } from '@vcs/schema';
import { dateText, money } from '../../pages/words.ts';
import { pageOf } from '../record-pages.ts';
import type { AtomEntry, AtomLink } from './atom-feed.ts';

type Told = OpportunityDetail | StoryDetail;

function rights({ source }: Told): string {
  const licence =
    source.licence === undefined ? 'No licence stated; ask the source before you publish it again' : source.licence;
  return `Source: ${source.name}. Licence: ${licence}.`;
}

/** What a reader has to know first of a record that is invented. */
function asInvented({ example }: Told, content: string): string {
  return example ? `This is an invented example. It shows how the directory works.\n\n${content}` : content;
}

/** Where a person can read it, and where a program can. */
function links(record: Told, list: 'opportunities' | 'stories', origin: string): AtomLink[] {
  const path = pageOf(list, record.slug);
  const licence = licenceAddress(record.source.licence);
  return [
    ...(path === undefined ? [] : [{ rel: 'alternate', href: `${origin}${path}`, type: 'text/html' }]),
    { rel: 'alternate', href: `${origin}/feeds/json-ld/${list}/${record.id}`, type: 'application/ld+json' },
    ...(licence === undefined ? [] : [{ rel: 'license', href: licence }]),
  ];
}

function common(record: Told, list: 'opportunities' | 'stories', origin: string) {
  return {
    id: record.id,
    lang: record.lang,
    title: record.name,
    updated: record.updatedAt,
    published: record.createdAt,
    links: links(record, list, origin),
    rights: rights(record),
    categories: record.categories.map(({ slug, label }) => ({ term: slug, label })),
  };
}

function amountText({ minimumAmount, maximumAmount }: OpportunityDetail): string | undefined {
  if (minimumAmount !== undefined && maximumAmount !== undefined) {
    return `Amount: ${money(minimumAmount)} to ${money(maximumAmount)}`;
  }
  if (maximumAmount !== undefined) return `Amount: up to ${money(maximumAmount)}`;
  return minimumAmount === undefined ? undefined : `Amount: from ${money(minimumAmount)}`;
}

export function opportunityEntry(opportunity: OpportunityDetail, origin: string): AtomEntry {
  const { funder, opens, closes, decision, description, eligibility, applyUrl, guidanceUrl, kind } = opportunity;
  const told = common(opportunity, 'opportunities', origin);
  const content = [
    description,
    opens === undefined ? undefined : `Opens: ${dateText(opens)}`,
    closes === undefined ? undefined : `Closes: ${dateText(closes)}`,
    decision === undefined ? undefined : `Decision: ${dateText(decision)}`,
    amountText(opportunity),
    eligibility,
    applyUrl === undefined ? undefined : `Apply: ${applyUrl}`,
  ].filter((text) => text !== undefined);
  return {
    ...told,
    authors: [funder],
    content: asInvented(opportunity, content.length === 0 ? opportunity.name : content.join('\n\n')),
    categories: [{ term: kind, label: kind.replaceAll('-', ' ') }, ...told.categories],
    links: [
      ...told.links,
      ...[applyUrl, guidanceUrl].filter((href) => href !== undefined).map((href) => ({ rel: 'related', href })),
    ],
  };
}

export function storyEntry(story: StoryDetail, origin: string): AtomEntry {
  const organisations = story.organisations.map(({ name }) => name);
  return {
    ...common(story, 'stories', origin),
    authors: organisations.length === 0 ? [story.source.name] : organisations,
    summary: story.summary,
    content: asInvented(story, story.body),
  };
}
