import { checkById, checkListed, checkUnknownId } from './check-item.ts';
import type { Listed } from './check-item.ts';
import { checkPage, pagesFor, pageSizeOf, readPage } from './check-page.ts';
import type { Page } from './check-page.ts';
import type { ListEndpoint } from './endpoints.ts';
import { excerpt } from './findings.ts';
import type { Look } from './look.ts';

/** Items a page in a sample: few, so that there are pages; and where everything is read. */
const perPageOfSample = 5;
const perPageOfAll = 100;

/** Looks at a list and at what is in it: its first, middle and last pages, or all of them. */
export async function walkList(endpoint: ListEndpoint, look: Look): Promise<void> {
  const { findings } = look;
  const answer = await readAnswer(endpoint, 1, perPageOfSample, look);
  if (answer.kind === 'refused') {
    findings.add(endpoint.missing, answer.url, '', 'status 200', `status ${answer.status}`);
  }
  if (answer.kind !== 'json') return;
  const first = readPage(answer.url, answer.value, findings);
  if (!first) return;
  look.totals.set(endpoint.name, first.totalItems);
  if (first.totalItems === 0) findings.add('feed-empty', first.url, '/total_items', '1 or more', '0');

  const listed = new ListedItems(endpoint, look);
  const full = pageSizeOf(first, perPageOfSample);
  checkPage(first, { page: 1, perPage: perPageOfSample, full }, findings);
  // A feed may have a limit of its own, but so low a one no reader expects.
  if (full < perPageOfSample) {
    findings.add('page-full', first.url, '/contents', `${perPageOfSample} items`, `${full} items`);
  }
  if (!look.full) await listed.add(first);
  for (const number of sampleOf(first.totalPages)) {
    const page = await readChecked(endpoint, number, perPageOfSample, full, look);
    if (page) compareTotals(first, page, look);
    if (page && !look.full) await listed.add(page);
  }
  const last = Math.max(first.totalPages, pagesFor(first.totalItems, full), 1);
  await checkPastEnd(endpoint, last + 1, look);
  if (look.full) await walkAll(endpoint, listed, look);
  await checkUnknownId(endpoint, look);
}

async function walkAll(endpoint: ListEndpoint, listed: ListedItems, look: Look): Promise<void> {
  const answer = await readAnswer(endpoint, 1, perPageOfAll, look);
  const first = answer.kind === 'json' ? readPage(answer.url, answer.value, look.findings) : undefined;
  if (!first) return;
  const full = pageSizeOf(first, perPageOfAll);
  checkPage(first, { page: 1, perPage: perPageOfAll, full }, look.findings);
  await listed.add(first);
  for (let number = 2; number <= first.totalPages; number += 1) {
    const page = await readChecked(endpoint, number, perPageOfAll, full, look);
    // A feed that counts more pages than it has would keep us for ever.
    if (!page || page.contents.length === 0) return;
    compareTotals(first, page, look);
    await listed.add(page);
  }
}

/** The pages between the first and the last at a quarter, a half and three quarters of the way, and the last. */
function sampleOf(pages: number): number[] {
  const parts = [0.25, 0.5, 0.75, 1].map((part) => Math.max(1, Math.round(pages * part)));
  return [...new Set(parts)].filter((number) => number > 1);
}

function readAnswer(
  endpoint: ListEndpoint,
  page: number,
  perPage: number,
  { reader }: Look,
): ReturnType<typeof reader.read> {
  return reader.read(`/${endpoint.name}`, { page: String(page), per_page: String(perPage) });
}

async function readChecked(
  endpoint: ListEndpoint,
  number: number,
  perPage: number,
  full: number,
  look: Look,
): Promise<Page | undefined> {
  const answer = await readAnswer(endpoint, number, perPage, look);
  if (answer.kind === 'refused') {
    look.findings.add('status', answer.url, '', 'status 200', `status ${answer.status}`);
  }
  const page = answer.kind === 'json' ? readPage(answer.url, answer.value, look.findings) : undefined;
  if (page) checkPage(page, { page: number, perPage, full }, look.findings);
  return page;
}

function compareTotals(first: Page, page: Page, { findings }: Look): void {
  for (const [name, expected, found] of [
    ['total_items', first.totalItems, page.totalItems],
    ['total_pages', first.totalPages, page.totalPages],
  ] as const) {
    if (expected !== found) findings.add('page-totals-differ', page.url, `/${name}`, excerpt(expected), excerpt(found));
  }
}

async function checkPastEnd(endpoint: ListEndpoint, number: number, look: Look): Promise<void> {
  const answer = await readAnswer(endpoint, number, perPageOfSample, look);
  const page = answer.kind === 'json' ? readPage(answer.url, answer.value, look.findings) : undefined;
  if (page && page.contents.length > 0) {
    look.findings.add('page-past-end', page.url, '/contents', 'no items', `${page.contents.length} items`);
  }
}

/** What was in the pages of a list, each item checked, once. */
class ListedItems {
  readonly #places = new Map<string, string>();
  readonly #endpoint: ListEndpoint;
  readonly #look: Look;

  constructor(endpoint: ListEndpoint, look: Look) {
    this.#endpoint = endpoint;
    this.#look = look;
  }

  async add({ url, contents }: Page): Promise<void> {
    const listed = contents.flatMap((value, index) => {
      const item = checkListed(this.#endpoint, { url, path: ['contents', index], value }, this.#look);
      return item && this.#isNew(item) ? [item] : [];
    });
    await Promise.all(listed.map((item) => checkById(this.#endpoint, item, this.#look)));
  }

  #isNew({ id, url, pointer }: Listed): boolean {
    const before = this.#places.get(id);
    if (before === undefined) {
      this.#places.set(id, `${url} ${pointer}`);
      const { listed } = this.#look;
      listed.set(this.#endpoint.name, (listed.get(this.#endpoint.name) ?? new Set()).add(id));
      return true;
    }
    this.#look.findings.add('page-repeats', url, pointer, 'another item', `${excerpt(id)}, as at ${before}`);
    return false;
  }
}
