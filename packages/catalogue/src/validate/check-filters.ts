import { checkPage, pageSizeOf, readPage } from './check-page.ts';
import type { FeedListName } from './endpoints.ts';
import { excerpt } from './findings.ts';
import { chooseFilters, impossibleFilters } from './choose-filters.ts';
import type { Filter } from './choose-filters.ts';
import { isRecord } from './is-record.ts';
import type { Look } from './look.ts';

const perPage = 100;

/** In a sample, a filter that finds more pages than this is not followed to its end. */
const mostPages = 5;

/** Looks at what the filters of services, and of services at locations, find. */
export async function checkFilters(look: Look): Promise<void> {
  if (!look.totals.get('services')) return;
  await checkUnknownParameter(look);
  const chosen = chooseFilters(look.services);
  const found = new Found('services', look);
  for (const filter of chosen) await checkFinds(filter, found, look);
  await checkTogether(chosen, found, look);
  await checkHeeded('services', impossibleFilters(look.services), look);

  if (!look.totals.get('service_at_locations')) return;
  await checkTogether(chosen, new Found('service_at_locations', look), look);
  await checkHeeded('service_at_locations', impossibleFilters([]), look);
}

async function checkUnknownParameter({ reader, findings, totals }: Look): Promise<void> {
  const answer = await reader.read('/services', { page: '1', per_page: '5', utm_source: 'vcs-validate' });
  if (answer.kind === 'refused') {
    findings.add('unknown-parameter', answer.url, '', 'status 200', `status ${answer.status}`);
  } else if (answer.kind === 'json') {
    const found = isRecord(answer.value) ? answer.value.total_items : undefined;
    const expected = totals.get('services');
    if (found !== expected) {
      findings.add('unknown-parameter', answer.url, '/total_items', excerpt(expected), excerpt(found));
    }
  }
}

/** A filter finds the service that its value is from. */
async function checkFinds(filter: Filter, found: Found, { findings }: Look): Promise<void> {
  const answer = await found.by([filter]);
  if (!answer || answer.ids.has(filter.from)) return;
  findings.add(
    'filter-misses',
    answer.url,
    '/contents',
    `service ${excerpt(filter.from)} among them`,
    `${answer.ids.size} others`,
  );
}

/** Two filters find what both find, no more and no less. */
async function checkTogether(filters: readonly Filter[], found: Found, { findings }: Look): Promise<void> {
  for (const [index, one] of filters.entries()) {
    for (const other of filters.slice(index + 1)) {
      if (one.parameter === other.parameter) continue;
      const [left, right] = [await found.by([one]), await found.by([other])];
      const both = left && right && (await found.by([one, other]));
      if (!both) continue;
      const expected = [...left.ids].filter((id) => right.ids.has(id));
      const surplus = [...both.ids].find((id) => !expected.includes(id));
      const missing = expected.find((id) => !both.ids.has(id));
      if (surplus === undefined && missing === undefined) continue;
      const example = surplus === undefined ? `without ${excerpt(missing)}` : `with ${excerpt(surplus)}`;
      findings.add(
        'filters-cumulative',
        both.url,
        '/contents',
        `the ${expected.length} that each of the two finds`,
        `${both.ids.size}, ${example}`,
      );
    }
  }
}

/** A filter that leaves something out does not find as much as none. */
async function checkHeeded(name: FeedListName, filters: readonly Omit<Filter, 'from'>[], look: Look): Promise<void> {
  const total = look.totals.get(name);
  for (const { parameter, value } of filters) {
    const answer = await look.reader.read(`/${name}`, { [parameter]: value, page: '1', per_page: '5' });
    if (answer.kind !== 'json' || !isRecord(answer.value) || answer.value.total_items !== total) continue;
    look.findings.add('filter-ignored', answer.url, '/total_items', `fewer than ${total}`, `${total}`);
  }
}

interface FoundIds {
  readonly url: string;
  readonly ids: ReadonlySet<string>;
}

/** The ids that filters find, each set of filters asked once. */
class Found {
  readonly #answers = new Map<string, FoundIds | undefined>();
  readonly #name: FeedListName;
  readonly #look: Look;

  constructor(name: FeedListName, look: Look) {
    this.#name = name;
    this.#look = look;
  }

  /** @returns nothing where they could not be had, or are too many to follow */
  async by(filters: readonly Filter[]): Promise<FoundIds | undefined> {
    const query = Object.fromEntries(filters.map(({ parameter, value }) => [parameter, value]));
    const key = JSON.stringify(query);
    if (!this.#answers.has(key)) this.#answers.set(key, await this.#read(query));
    return this.#answers.get(key);
  }

  async #read(query: Readonly<Record<string, string>>): Promise<FoundIds | undefined> {
    const { reader, findings, full } = this.#look;
    const ids = new Set<string>();
    let perFullPage = perPage;
    let address = '';
    for (let number = 1, pages = 1; number <= pages; number += 1) {
      const asked = { ...query, page: String(number), per_page: String(perPage) };
      const answer = await reader.read(`/${this.#name}`, asked);
      if (answer.kind === 'refused') findings.add('status', answer.url, '', 'status 200', `status ${answer.status}`);
      const page = answer.kind === 'json' ? readPage(answer.url, answer.value, findings) : undefined;
      if (!page || (!full && page.totalPages > mostPages)) return undefined;
      if (number === 1) {
        address = page.url;
        perFullPage = pageSizeOf(page, perPage);
      }
      checkPage(page, { page: number, perPage, full: perFullPage }, findings);
      pages = page.contents.length === 0 ? 0 : page.totalPages;
      for (const item of page.contents) if (isRecord(item) && typeof item.id === 'string') ids.add(item.id);
    }
    return { url: address, ids };
  }
}
