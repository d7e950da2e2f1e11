import { checkObject } from './check-object.ts';
import { excerpt } from './findings.ts';
import type { Findings } from './findings.ts';
import { isRecord } from './is-record.ts';
import type { FeedRuleId } from './rules.ts';

/** What a page of a list says of itself, once it has the right types. */
export interface Page {
  readonly url: string;
  readonly totalItems: number;
  readonly totalPages: number;
  readonly number: number;
  readonly size: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly empty: boolean;
  readonly contents: readonly unknown[];
}

/** Reads the envelope of a page and tells what is wrong with its types; nothing where no arithmetic can be done with it. */
export function readPage(url: string, value: unknown, findings: Findings): Page | undefined {
  if (!isRecord(value) || !('contents' in value)) {
    const found = Array.isArray(value) ? 'a bare list' : excerpt(value);
    findings.add('page-envelope', url, '', 'an object with contents', found);
    return undefined;
  }
  // The items have schemas of their own.
  const { contents } = value;
  const envelope = Array.isArray(contents) ? { ...value, contents: [] } : value;
  if (!checkObject('page', { url, path: [], value: envelope }, findings)) return undefined;
  return {
    url,
    totalItems: value.total_items as number,
    totalPages: value.total_pages as number,
    number: value.page_number as number,
    size: value.size as number,
    first: value.first_page as boolean,
    last: value.last_page as boolean,
    empty: value.empty as boolean,
    contents: contents as readonly unknown[],
  };
}

/**
 * How many items a full page of a list has: as many as were asked for, or fewer where the feed allows no more and counts its
 * pages by that.
 */
export function pageSizeOf(first: Page, asked: number): number {
  const here = first.contents.length;
  if (here === 0 || first.totalPages === pagesFor(first.totalItems, asked)) return asked;
  return first.totalPages === pagesFor(first.totalItems, here) ? here : asked;
}

/** What was asked for, and the items that a full page of the list then has. */
export interface Asked {
  readonly page: number;
  readonly perPage: number;
  readonly full: number;
}

/** Holds a page to its arithmetic. */
export function checkPage(page: Page, asked: Asked, findings: Findings): void {
  const { url, totalItems, totalPages, contents } = page;
  const expect = (rule: FeedRuleId, pointer: string, expected: unknown, found: unknown): void => {
    if (expected !== found) findings.add(rule, url, pointer, excerpt(expected), excerpt(found));
  };
  const here = contents.length;
  expect('page-number', '/page_number', asked.page, page.number);
  expect('page-size', '/size', here, page.size);
  expect('page-first', '/first_page', asked.page === 1, page.first);
  expect('page-empty', '/empty', here === 0, page.empty);
  if (here > asked.perPage) {
    findings.add('per-page', url, '/contents', `at most ${asked.perPage} items`, `${here} items`);
  }

  const pages = pagesFor(totalItems, asked.full);
  // A list without items has no page or an empty one. Where the totals disagree nothing can be said from them.
  if (totalPages !== pages && !(totalItems === 0 && totalPages === 1)) {
    expect('page-total-pages', '/total_pages', pages, totalPages);
    return;
  }
  expect('page-last', '/last_page', asked.page >= pages, page.last);
  if (here > asked.full) return;
  const before = (asked.page - 1) * asked.full;
  if (asked.page < pages) {
    if (here !== asked.full) findings.add('page-full', url, '/contents', `${asked.full} items`, `${here} items`);
  } else expect('page-total-items', '/total_items', before + here, totalItems);
}

export function pagesFor(items: number, perPage: number): number {
  return Math.ceil(items / perPage);
}
