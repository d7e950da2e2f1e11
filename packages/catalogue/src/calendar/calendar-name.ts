import type { EventSummary } from '@vcs/schema';
import { inWords, termLabel, wardName } from '../kinds/labels.ts';
import type { CalendarQuery } from './calendar-query.ts';

const longestName = 120;

/** What a calendar is called among the others of somebody who follows it: what it was asked for. */
export function calendarName(query: CalendarQuery, found: readonly Pick<EventSummary, 'organisation'>[]): string {
  const organisationName = (asked: string) =>
    found.find(({ organisation: { id, slug } }) => asked === id || asked === slug)?.organisation.name ?? asked;
  const parts = [
    ...query.organisation.map(organisationName),
    ...query.kind.map(inWords),
    ...query.category.map((slug) => termLabel('category', slug)),
    ...(query.q === undefined || query.q.trim() === '' ? [] : [`“${query.q.trim()}”`]),
    ...(query.free ? ['Free'] : []),
    ...(query.online ? ['Online'] : []),
    ...query.accessibility.map(inWords),
    ...query.ward.map(wardName),
    ...(query.near === undefined ? [] : [`near ${query.near.trim()}`]),
  ];
  if (parts.length === 0) return 'What’s on in Tower Hamlets';
  const name = `What’s on: ${parts.join(', ')}`;
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}
