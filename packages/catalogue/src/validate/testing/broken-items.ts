import { anotherId } from './small-feed-data.ts';
import { changing, firstOf, inner } from './break-feed.ts';
import type { Breakage } from './break-feed.ts';
import type { FeedListName } from '../endpoints.ts';
import type { FeedRuleId } from '../rules.ts';
import type { Item } from './small-feed.ts';

type Path = readonly (string | number)[];

/** Feeds with one item that is not as it should be. */
export const brokenItems: readonly Breakage[] = [
  ...required(),
  ...withoutId(),
  set('null-value', 'services', [], 'email', null),
  set('null-value', 'services', [], 'organization', null),
  set('null-value', 'taxonomy_terms', [], 'parent_id', null),
  set('null-value', 'service_at_locations', ['location'], 'latitude', null),
  set('empty-text', 'services', [], 'url', ''),
  set('empty-text', 'services', [], 'description', ''),
  set('empty-text', 'services', [], 'name', ' '),
  set('empty-text', 'services', [], 'status', ''),
  set('empty-text', 'organizations', [], 'description', ''),
  set('extra-unfilled', 'services', [], 'x_colour', null),
  set('extra-unfilled', 'services', ['schedules', 0], 'timezone', ''),
  set('wrong-type', 'services', [], 'minimum_age', '12'),
  set('wrong-type', 'services', [], 'name', 12),
  set('wrong-type', 'services', [], 'schedules', {}),
  set('wrong-type', 'services', [], 'organization', 'North Neighbours'),
  set('wrong-type', 'service_at_locations', ['location'], 'latitude', '51.5'),
  set('unknown-value', 'services', [], 'status', 'open'),
  set('unknown-value', 'services', ['schedules', 0], 'freq', 'DAILY'),
  set('unknown-value', 'service_at_locations', ['location'], 'location_type', 'house'),
  set('unknown-value', 'service_at_locations', ['location', 'addresses', 0], 'address_type', 'home'),
  set('format-uuid', 'services', ['schedules', 0], 'id', '1'),
  set('format-uuid', 'services', ['attributes', 0], 'link_id', 'service-1'),
  set('format-uuid', 'organizations', [], 'parent_organization_id', 'none'),
  set('format-uri', 'services', [], 'url', 'www.example.org'),
  set('format-uri', 'services', ['schedules', 0], 'schedule_link', 'https:///times'),
  set('format-uri', 'organizations', [], 'website', 'https://example.org/a b'),
  set('format-uri', 'organizations', [], 'website', 'https://example.org/café'),
  set('format-uri', 'organizations', [], 'website', 'https://example.org/100%'),
  set('format-uri', 'organizations', [], 'uri', 'example.org'),
  set('format-uri', 'taxonomies', [], 'uri', 'our taxonomy'),
  set('format-uri', 'taxonomy_terms', [], 'term_uri', 'term 1'),
  set('format-uri', 'service_at_locations', ['location', 'accessibility', 0], 'url', 'example.org'),
  set('format-email', 'services', [], 'email', 'hello at example.org'),
  set('format-email', 'services', [], 'assurer_email', 'hello@example'),
  set('format-email', 'organizations', [], 'email', 'mailto:hello@example.org'),
  set('format-date-time', 'services', [], 'last_modified', '2026-11-02'),
  set('format-date-time', 'services', [], 'last_modified', '2026-11-02T09:30:00'),
  set('format-date', 'services', [], 'assured_date', '1 November 2026'),
  set('format-date', 'services', ['schedules', 0], 'valid_from', '2026-02-30'),
  set('format-date', 'services', ['schedules', 0], 'valid_to', '31/12/2026'),
  set('format-date', 'services', ['schedules', 0], 'dtstart', 'Monday'),
  set('format-date', 'services', ['cost_options', 0], 'valid_from', '2026'),
  set('format-time', 'services', ['schedules', 0], 'opens_at', '10am'),
  set('format-time', 'services', ['schedules', 0], 'closes_at', '25:00'),
  set('recurrence', 'services', ['schedules', 0], 'byday', 'Monday'),
  set('recurrence', 'services', ['schedules', 0], 'bymonthday', '1,32'),
  set('number-range', 'services', [], 'minimum_age', -1),
  set('number-range', 'services', ['schedules', 0], 'interval', 0),
  set('number-range', 'services', ['cost_options', 0], 'amount', -5),
  set('coordinates-range', 'service_at_locations', ['location'], 'latitude', 100),
  set('coordinates-range', 'service_at_locations', ['location'], 'longitude', -181),
  set('coordinates-half', 'service_at_locations', ['location'], 'longitude', undefined),
  set('ages-swapped', 'services', [], 'minimum_age', 90),
  set('dates-swapped', 'services', ['schedules', 0], 'valid_from', '2027-01-01'),
  set('organization-missing', 'services', [], 'organization', undefined, ['organization_id']),
  set('assurance-old', 'services', [], 'assured_date', '2026-08-01'),
  set('two-readings', 'service_at_locations', [], 'status', undefined),
  {
    rule: 'id-unresolved',
    how: 'an item of a list cannot be read by its id',
    breaks: (feed) => {
      const { id } = firstOf(feed, 'services');
      feed.reply = (reply, { path }) => (path === `/services/${String(id)}` ? { ...reply, status: 404 } : reply);
    },
  },
  {
    rule: 'id-other',
    how: 'every id reads the same item',
    breaks: (feed) => {
      feed.byId = (name, item) => (name === 'organizations' ? firstOf(feed, name) : item);
    },
  },
  {
    rule: 'detail-differs',
    how: 'an item has another name by itself',
    breaks: (feed) => {
      feed.byId = (_, item) => ({ ...item, name: String(item.name).toUpperCase() });
    },
  },
  {
    rule: 'not-an-object',
    how: 'an id reads a list',
    breaks: (feed) => {
      feed.byId = (name, item) => (name === 'organizations' ? [item] : item);
    },
  },
  set('reference-unresolved', 'services', [], 'organization_id', anotherId(), ['organization']),
  set('reference-unresolved', 'services', ['attributes', 0], 'taxonomy_term_id', anotherId(), ['taxonomy_term']),
  set('reference-unresolved', 'organizations', [], 'parent_organization_id', anotherId()),
  set('reference-unresolved', 'taxonomy_terms', [], 'parent_id', anotherId()),
  set('reference-unresolved', 'taxonomy_terms', [], 'taxonomy_id', anotherId()),
  set('reference-unresolved', 'service_at_locations', [], 'service_id', anotherId(), ['service']),
  set('reference-unresolved', 'service_at_locations', [], 'location', undefined),
  {
    rule: 'reference-other',
    how: 'a reference reads something else',
    breaks: (feed) => {
      const parent = anotherId();
      const term = firstOf(feed, 'taxonomy_terms');
      term.parent_id = parent;
      feed.reply = (reply, { path }) =>
        path === `/taxonomy_terms/${parent}` ? { ...reply, status: 200, body: term } : reply;
    },
  },
  {
    rule: 'reference-disagrees',
    how: 'a service names another organisation than it has in it',
    breaks: (feed) => {
      firstOf(feed, 'services').organization_id = feed.data.organizations[1]?.id;
    },
  },
  {
    rule: 'reference-disagrees',
    how: 'a schedule names another service than the one it is in',
    breaks: (feed) => {
      inner(firstOf(feed, 'services'), 'schedules', 0).service_id = feed.data.services[1]?.id;
    },
  },
  set('reference-disagrees', 'service_at_locations', [], 'location_id', anotherId()),
];

/** One field of the first item of a list set, or left out, and others left out with it. */
function set(
  rule: FeedRuleId,
  list: FeedListName,
  path: Path,
  name: string,
  value: unknown,
  without: string[] = [],
): Breakage {
  const shown = value === undefined ? 'nothing' : JSON.stringify(value);
  return {
    rule,
    how: `${[list, ...path, name].join('.')} is ${shown}`,
    breaks: changing(list, (item) => {
      const object = inner(item, ...path);
      for (const other of [name, ...without]) delete object[other];
      if (value !== undefined) object[name] = value;
    }),
  };
}

/** Each field that the standard requires, left out. */
function required(): Breakage[] {
  const fields: readonly (readonly [FeedListName, Path, readonly string[]])[] = [
    ['services', [], ['name', 'status']],
    ['organizations', [], ['name', 'description']],
    ['taxonomies', [], ['name', 'description']],
    ['taxonomy_terms', [], ['name', 'description']],
    ['services', ['organization'], ['id', 'name', 'description']],
    ['services', ['attributes', 0, 'taxonomy_term'], ['id', 'name', 'description']],
    ['organizations', ['organization_identifiers', 0], ['id', 'identifier_type', 'identifier']],
    ['service_at_locations', ['location'], ['id', 'location_type']],
    [
      'service_at_locations',
      ['location', 'addresses', 0],
      ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
    ],
    ['service_at_locations', ['location', 'accessibility', 0], ['id']],
    ['service_at_locations', ['service'], ['id', 'name', 'status']],
    ['services', ['schedules', 0], ['id']],
    ['services', ['cost_options', 0], ['id']],
    ['services', ['languages', 0], ['id']],
    ['services', ['contacts', 0], ['id']],
    ['services', ['attributes', 0], ['id']],
    ['services', ['service_at_locations', 0], ['id']],
    ['services', ['phones', 0], ['id', 'number']],
  ];
  const extra: readonly (readonly [string, Item])[] = [
    ['service_areas', { name: 'The borough' }],
    ['funding', { source: 'A grant' }],
  ];
  return [
    ...fields.flatMap(([list, path, names]) => names.map((name) => set('required-field', list, path, name, undefined))),
    ...extra.map(([name, item]) => set('required-field', 'services', [], name, [item])),
  ];
}

/** The id of an item left out of its list: by itself it could not be asked for. */
function withoutId(): Breakage[] {
  const lists: readonly FeedListName[] = [
    'services',
    'organizations',
    'taxonomies',
    'taxonomy_terms',
    'service_at_locations',
  ];
  return lists.map((list) => ({
    rule: 'required-field',
    how: `an item of /${list} has no id`,
    breaks: (feed) => {
      const { id } = firstOf(feed, list);
      feed.inList = (name, item) => (name === list && item.id === id ? { ...item, id: undefined } : item);
    },
  }));
}
