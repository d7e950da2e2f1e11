import { z } from 'zod';
import { languageTag } from '../language.ts';
import { point } from '../location.ts';

export const facetValue = z.object({
  value: z.string().meta({ description: 'What to put into the filter' }),
  label: z.string().meta({ description: 'What to show' }),
  lang: languageTag.optional().meta({ description: 'Language of the label, where a language was asked for' }),
  count: z.int().min(0).meta({ description: 'Records left if this were the only value of this filter' }),
});

const didYouMean = z
  .string()
  .optional()
  .meta({ description: 'Words that would find something, where these found nothing' });

/** Where `near` of a query is. */
export const askedPlace = z.object({
  point,
  approximate: z.boolean().meta({ description: 'True where it is the middle of a postcode district or sector' }),
});

/** The shape of one page of a list, from the shape of an item and the names of the filters that are counted. */
export function pageOf<Item extends z.ZodType, Name extends string>(item: Item, facets: readonly Name[]) {
  const counted = Object.fromEntries(facets.map((name) => [name, z.array(facetValue)]));
  return z.object({
    items: z.array(item),
    total: z.int().min(0),
    page: z.int().min(1),
    per_page: z.int().min(1),
    pages: z.int().min(0),
    facets: z.object(counted as Record<Name, z.ZodArray<typeof facetValue>>),
    didYouMean,
    next: z.string().optional().meta({
      description: 'With `sort=created` where more follow: what to put into `after` to get them, in place of a page',
    }),
    near: askedPlace.optional().meta({ description: 'The place that distances are from, where one was asked about' }),
  });
}

export type AskedPlace = z.infer<typeof askedPlace>;
export type FacetValue = z.infer<typeof facetValue>;

/** One page of a list whose items and counted filters are known. */
export interface PageOf<Item, Name extends string = string> {
  items: Item[];
  total: number;
  page: number;
  per_page: number;
  pages: number;
  facets: Record<Name, FacetValue[]>;
  didYouMean?: string | undefined;
  next?: string | undefined;
  near?: AskedPlace | undefined;
}
