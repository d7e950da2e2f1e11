import type { Answer, ListedEvent } from '@vcs/sdk';
import type { ListedPage } from '../listing/listed-page.ts';
import type { Ask, ListParameters } from '../listing/listing-kind.ts';
import { firstDayOf, lastDayOf } from './month-days.ts';

/** As many as the API gives at once, and as many times as it is asked for one month. */
const largestPage = 100;
const mostPages = 10;

/** Asks for everything that happens in a month. */
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
  return { ...first, items: [first, ...others].flatMap(({ items }) => items), pages: 1 };
}
