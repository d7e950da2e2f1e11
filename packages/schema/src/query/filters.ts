import { z } from 'zod';
import { languageTag } from '../language.ts';
import { slug } from '../record.ts';
import { dayParts } from '../day-part.ts';
import { weekdays } from '../schedule.ts';

/** Words to look for; what people type, so short and never an error. */
export const searchText = z.string().max(200).meta({ description: 'Words to look for', example: 'food bank' });

export const paging = {
  page: z.int().min(1).max(10_000).default(1).meta({ description: 'Page, counted from 1' }),
  per_page: z.int().min(1).max(100).default(20).meta({ description: 'Records on a page' }),
};

/** Of a record in a list by creation: when it was created, its id, and of an event the key of the occurrence. */
const placeInList = /^\d{1,15}\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\.\d{4}-\d{2}-\d{2}T\d{2}:\d{2})?$/;

/** Paging of a list, which also can be gone through from one place to the next. */
export const listPaging = {
  ...paging,
  after: z.string().regex(placeInList, 'expected the `next` of a page').optional().meta({
    description:
      '`next` of the page before, in place of `page` and beside `sort=created`: what comes after it, whatever was added, changed or deleted meanwhile',
  }),
};

interface Walk {
  readonly after?: string | undefined;
  readonly sort: string;
  readonly page: number;
}

/** What comes after a record is known in one order, and is no page of a number. For `superRefine`. */
export function goesOnByCreation({ after, sort, page }: Walk, context: z.RefinementCtx): void {
  if (after === undefined) return;
  const message = 'expected `sort=created` beside it, the order in which a list can be gone on with';
  if (sort !== 'created') context.addIssue({ code: 'custom', path: ['after'], message });
  const alone = 'expected no page beside `after`, which says where to go on';
  if (page !== 1) context.addIssue({ code: 'custom', path: ['page'], message: alone });
}

/** The language of an answer. */
export const answerLanguage = {
  lang: languageTag.optional().meta({
    description:
      'Language to answer in as far as there are translations, such as bn, so, ar or syl; `texts` tells what is',
    example: 'bn',
  }),
};

/** How a list is to be answered: in which language, and which filters are to be counted. */
export function answering<const Name extends string>(facets: readonly [Name, ...Name[]]) {
  return {
    facets: anyOf(z.enum(facets)).meta({
      description: 'Filters to count; all where it is left out. The lists of those not asked for are empty',
    }),
    ...answerLanguage,
  };
}

/** Several values of one filter widen; different filters narrow. */
export const anyOf = <Value extends z.ZodType>(value: Value) => z.array(value).max(50).default([]);

export const organisationName = z
  .union([z.uuid(), slug])
  .meta({ description: 'Id or slug of an organisation', example: 'riverside-neighbours' });

/** A calendar day in Europe/London, of this century: at the end of all dates there is no window of days to look at. */
export const day = z.iso
  .date({ abort: true })
  .refine((text) => text.startsWith('20'), { error: 'expected a day of this century, such as 2026-11-24' })
  .meta({ description: 'Day in Europe/London', example: '2026-11-24' });

const latitudeAndLongitude = /^\s*-?\d{1,2}(?:\.\d{1,15})?\s*,\s*-?\d{1,3}(?:\.\d{1,15})?\s*$/;
const postcodeOrItsBeginning = /^\s*[A-Za-z]{1,2}\d[A-Za-z\d]?\s*(?:\d(?:[A-Za-z]{2})?)?\s*$/;

/** Where from, and how far. A radius is walking time: a straight line times 1.3 at 80 metres a minute, so 15 reach 923 m. */
export const nearness = {
  near: z
    .string()
    .max(60)
    .refine((text) => latitudeAndLongitude.test(text) || postcodeOrItsBeginning.test(text), {
      error: 'expected a postcode such as E3 4PX, or a latitude and a longitude such as 51.52,-0.02',
    })
    .optional()
    .meta({
      description: 'Postcode or its beginning, or latitude and longitude parted by a comma (WGS 84)',
      example: 'E3 4PX',
    }),
  radius: z.int().min(1).max(240).optional().meta({
    description: 'Most minutes to walk from `near`, at 80 m a minute and 1.3 times the straight line',
    example: 15,
  }),
};

export const placedSorts = ['relevance', 'distance', 'name', 'updated', 'created'] as const;
export const sorts = ['relevance', 'name', 'updated', 'created'] as const;

/** Of a parameter that names an order. */
export const sortMeaning = {
  description:
    'Order of the records. With `created`, the oldest first, pages hold still while records are changed or added, and with `after` also while some are deleted: for who reads all of them',
};

/** What a search can ask of a place. All that are asked for must hold. */
export const accessibilityNames = [
  'step-free',
  'hearing-loop',
  'accessible-toilet',
  'changing-places',
  'lift',
  'parking',
] as const;

/** When something must be open. `evening` and `weekend` are any evening and either day of the weekend. */
export const openTimes = ['now', ...weekdays, ...dayParts, 'evening', 'weekend'] as const;

interface Nearness {
  readonly near?: string | undefined;
  readonly radius?: number | undefined;
  readonly sort?: string | undefined;
}

/** A radius or an order by distance means nothing without a place. For `superRefine`. */
export function needsAPlace({ near, radius, sort }: Nearness, context: z.RefinementCtx): void {
  if (near !== undefined) return;
  const message = 'expected `near` beside it: a postcode, or a latitude and a longitude';
  if (radius !== undefined) context.addIssue({ code: 'custom', path: ['radius'], message });
  if (sort === 'distance') context.addIssue({ code: 'custom', path: ['sort'], message });
}

export type AccessibilityName = (typeof accessibilityNames)[number];
export type OpenTime = (typeof openTimes)[number];
