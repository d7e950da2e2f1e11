import type { Answer, EventOccurrence, ListedEvent } from '@vcs/sdk';
import type { ListedPage } from '../listing/listed-page.ts';
import type { Ask, ListParameters } from '../listing/listing-kind.ts';
import { firstDayOf, lastDayOf } from './month-days.ts';

/** As many as the API gives at once, and as many times as it is asked for one month. */
const largestPage = 100;
const mostPages = 10;

/** So many further dates of a series are told with one of them: as many as the API tells with one that is listed once. */
const mostFollowing = 3;

/** Each with the times of its event that follow in the month and take place. */
function withFollowing(items: readonly ListedEvent[]): ListedEvent[] {
  const byEvent = new Map<string, EventOccurrence[]>();
  // From the last on: what follows one of them is known by then.
  return items
    .toReversed()
    .map((item) => {
      const following = byEvent.get(item.id) ?? [];
      const { occurrence } = item;
      const takesPlace = occurrence.status !== 'cancelled' && occurrence.status !== 'postponed';
      if (takesPlace) byEvent.set(item.id, [occurrence, ...following].slice(0, mostFollowing));
      return following.length > 0 ? { ...item, following } : item;
    })
    .reverse();
}

/** Asks for everything that happens in a month, each time that it happens. */
export async function askForMonth(
  month: string,
  parameters: ListParameters,
  ask: Ask<ListedEvent>,
): Promise<Answer<ListedPage<ListedEvent>>> {
  const page = (number: number) =>
    ask({ ...parameters, from: firstDayOf(month), to: lastDayOf(month), page: number, per_page: largestPage });
  const first = await page(1);
  const numbers = Array.from({ length: Math.min(first.pages, mostPages) - 1 }, (_, index) => index + 2);
  const others = await Promise.all(numbers.map(page));
  const items = withFollowing([first, ...others].flatMap(({ items }) => items));
  // An event counts once, however often it happens, as where its filters are counted.
  return { ...first, items, total: new Set(items.map(({ id }) => id)).size, pages: 1 };
}
