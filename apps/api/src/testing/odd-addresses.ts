import fc from 'fast-check';
import { hostedLists } from '../hosted/hosted-lists.ts';

/** Names that are there in every object, that end a string, or that are no text at all. */
const odd = ['__proto__', 'constructor', 'toString', '%00', '%', '%E0%A4%A', '%ED%A0%80', '..%2F..', '%2e%2e', '', ' '];
const slugs = [...odd, 'tuesday-lunch-club', 'nobody', 'a'.repeat(300), '%3Cscript%3E'];
const paths = [
  ...hostedLists.map(({ path }) => path),
  ...hostedLists.map(({ list }) => `/${list}/:slug`),
  '/organisations/:slug',
  '/shortlist',
  '/suggest',
  '/suggest/listing',
  '/suggest/sent/:slug',
  '/nominate',
  '/nominate/sent/:slug',
  '/add-to-your-site',
  '/add-to-your-site/preview',
  '/add-to-your-site/data-sheet',
  '/support',
];

const dates = [
  '0000-00',
  '2026-13',
  '2026-02-31',
  '9999-12',
  '9999-12-31',
  '0001-01-01',
  '-271821-04-20',
  '2026-11',
  '+275760-09-13',
];
const oddValues: Readonly<Record<string, readonly string[]>> = {
  q: ['%22%3E%3Cscript%3E', 'x'.repeat(5000), '%F0%9F%98%80', 'a%00b', '*', '%22', '-', 'OR+AND'],
  near: ['%00', 'E3+4PX', '51.5,-0.03', '91,181', 'NaN,NaN', '1e309,0', 'x'.repeat(900)],
  radius: ['0', '-1', '1e9', 'NaN', '1500'],
  page: ['0', '-1', '1', '2', '1e9', 'NaN', '99999999999999999999', '1.5', '%D9%A1'],
  from: dates,
  to: dates,
  month: dates,
  view: ['map', 'month', 'agenda', 'x'],
  sort: ['distance', 'relevance', 'x'],
  open: ['now', 'monday', 'x'],
  category: ['food', 'food,health', 'x'],
  ward: ['bow-east', 'bow-eats', 'x,y,z'],
  lang: ['xx', 'bn', 'AR', 'en-GB', 'so_SO', '%00'],
  embed: ['1', '0', '2'],
  services: ['tuesday-lunch-club', 'a,b,,c', ','.repeat(500)],
  kind: ['service', 'event', 'x'],
  record: ['tuesday-lunch-club', 'x'],
  element: ['events', 'x'],
  system: ['wix', 'frame', 'x'],
  'heading-level': ['3', '9'],
  per_page: ['0', '100000'],
  facets: ['all', 'x'],
};

const oneOf = (values: readonly string[]) => fc.constantFrom(...values);
const names = oneOf(Object.keys(oddValues));
const anyText = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => encodeURIComponent(text.toWellFormed()));
const parameter = fc.oneof(
  { weight: 4, arbitrary: names.chain((name) => fc.tuple(fc.constant(name), oneOf([...oddValues[name]!, ...odd]))) },
  { weight: 1, arbitrary: fc.tuple(names, anyText) },
  { weight: 1, arbitrary: fc.tuple(oneOf([...odd, 'utm_source', 'page%5B%5D']), oneOf(odd)) },
);
const search = fc.array(parameter, { maxLength: 5 }).map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
const prefix = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.constant('/p/wharfside-borough-council') },
  { weight: 1, arbitrary: oneOf(slugs).map((slug) => `/p/${slug}`) },
);
/** Addresses of pages for people, each with parameters and names that somebody made up. */
export const oddAddress = fc
  .tuple(prefix, oneOf(paths), oneOf(slugs), search)
  .map(([before, path, slug, asked]) => `${before}${path.replace(':slug', slug)}?${asked}`);
