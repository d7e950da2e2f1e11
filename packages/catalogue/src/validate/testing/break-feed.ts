import type { FeedListName } from '../endpoints.ts';
import type { FeedValidationOptions } from '../options.ts';
import type { FeedRuleId } from '../rules.ts';
import type { Item, Question, Reply, SmallFeed, SmallPage } from './small-feed.ts';

/** One way to break a valid feed, and the one rule that must be found broken. */
export interface Breakage {
  readonly rule: FeedRuleId;
  readonly how: string;
  readonly breaks: (feed: SmallFeed) => void;
  readonly options?: Partial<FeedValidationOptions>;
  /** Base address, where it is not the feed's own. */
  readonly base?: string;
}

/** Changes the answer to one path. */
export function answering(path: string, change: (reply: Reply, question: Question) => Reply | Promise<Reply>) {
  return (feed: SmallFeed): void => {
    feed.reply = (reply, question) => (question.path === path ? change(reply, question) : reply);
  };
}

/** Changes what the pages of one list say. */
export function paging(name: FeedListName, change: (page: SmallPage, number: number, perPage: number) => unknown) {
  return (feed: SmallFeed): void => {
    feed.page = (list, page, { query }) => {
      if (list !== name) return page;
      return change(page, Number(query.get('page')), Number(query.get('per_page')));
    };
  };
}

/** Changes the first item of a list, in the list and by itself. */
export function changing(name: FeedListName, change: (item: Item) => void) {
  return (feed: SmallFeed): void => {
    change(firstOf(feed, name));
  };
}

export function firstOf(feed: SmallFeed, name: FeedListName): Item {
  return itemOf(feed.data[name]);
}

/** What stands in an item under names and numbers, such as `service.organization`. */
export function inner(item: Item, ...names: (string | number)[]): Item {
  return names.reduce<Item>((here, name) => itemOf([here[name]]), item);
}

/** Leaves a field out everywhere. */
export function strip(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === name) delete (value as Item)[key];
    else strip(part, name);
  }
}

function itemOf(items: readonly unknown[]): Item {
  const [item] = items;
  if (typeof item !== 'object' || item === null) throw new Error('Expected an item of the feed, found none.');
  return item as Item;
}
