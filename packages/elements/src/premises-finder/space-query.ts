import type { Ask, ListParameters } from '../listing/listing-kind.ts';
import { tickedValues } from '../listing/listing-query.ts';
import type { ListingQuery } from '../listing/listing-query.ts';
import type { HirerClass } from './space-words.ts';

export const hirerClasses: readonly HirerClass[] = [
  'community-group',
  'charity',
  'resident',
  'public-body',
  'business',
];

/** Which kind of group asks; undefined where nobody said. */
export function hirerOf(query: ListingQuery): HirerClass | undefined {
  return hirerClasses.find((hirer) => hirer === tickedValues(query, 'hirer')[0]);
}

/** A price means nothing, nor does an order by it, once nobody says which group would pay it. */
export function settled(query: ListingQuery): ListingQuery {
  if (hirerOf(query)) return query;
  const { filters, sort } = query;
  return { ...query, filters: { ...filters, most: [] }, sort: sort === 'price' ? undefined : sort };
}

/** Asks as the API takes it; what takes some putting into its words comes only where it is asked for. */
export async function askForSpaces<Summary>(
  parameters: ListParameters,
  ask: Ask<Summary>,
): Promise<Awaited<ReturnType<Ask<Summary>>>> {
  const { most, 'day-part': dayPart, sort } = parameters;
  return ask(
    most || dayPart || sort === 'price'
      ? (await import('./space-question.ts')).inWordsOfTheApi(parameters)
      : parameters,
  );
}
