import type { AskedPlace, NearbyItem, NearbyPage } from '../types.generated.ts';
import type { RecordsByList } from './mock-records.ts';
import { readQuery } from './query.ts';
import type { ReadQuery } from './query.ts';
import { findRecords, itemOf } from './search.ts';

const kinds = {
  service: { list: 'services', label: 'Services' },
  event: { list: 'events', label: 'Events' },
  role: { list: 'roles', label: 'Volunteering' },
  premises: { list: 'premises', label: 'Buildings' },
  space: { list: 'spaces', label: 'Spaces' },
} as const;

/** Everything within a walk, nearest first: services that run, each event once with its next time. */
export function nearbyPage(query: ReadQuery, records: RecordsByList, place: AskedPlace, now: string): NearbyPage {
  const radius = String(query.number('minutes'));
  const wanted = query.all('kind');
  const found = Object.entries(kinds).flatMap(([kind, { list }]) => {
    const asked = new URLSearchParams({ near: query.one('near') ?? '', radius, sort: 'distance' });
    if (kind === 'service') for (const status of ['active', 'temporarily-closed']) asked.append('status', status);
    const all = findRecords(list, records[list], { query: readQuery(asked, list), now, place });
    const once = all.filter((one, index) => all.findIndex(({ record }) => record.id === one.record.id) === index);
    return once.map((one) => ({ kind, list, ...one }));
  });
  const chosen = found
    .filter(({ kind }) => wanted.length === 0 || wanted.includes(kind))
    .sort((left, right) => (left.metres ?? 0) - (right.metres ?? 0));
  const page = query.number('page') ?? 1;
  const perPage = query.number('per_page') ?? 20;
  return {
    items: chosen
      .slice((page - 1) * perPage, page * perPage)
      .map(({ kind, list, ...one }) => ({ kind, record: itemOf(list, one) }) as NearbyItem),
    total: chosen.length,
    page,
    per_page: perPage,
    pages: Math.ceil(chosen.length / perPage),
    facets: {
      kind: Object.entries(kinds)
        .map(([value, { label }]) => ({ value, label, count: found.filter(({ kind }) => kind === value).length }))
        .filter(({ value, count }) => count > 0 || wanted.includes(value)),
    },
    near: place,
  };
}
