import { z } from 'zod';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const timeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as 09:30')
  .meta({ description: '24-hour time in Europe/London', example: '09:30' });

const hours = {
  opens: timeOfDay,
  closes: timeOfDay.meta({
    description:
      '24-hour time in Europe/London. Not later than `opens` means the next day; 00:00 and 23:59 mean midnight',
  }),
};

/** Hours that repeat every week, in Europe/London. A split day is two of these; the same time twice is 24 hours. */
export const openingHours = z
  .object({
    days: z.array(z.enum(weekdays)).min(1),
    ...hours,
    note: z.string().min(1).max(300).optional(),
    validFrom: z.iso.date().optional().meta({ description: 'First day on which these hours hold' }),
    validTo: z.iso.date().optional().meta({ description: 'Last day on which these hours hold' }),
  })
  .refine(({ validFrom, validTo }) => validFrom === undefined || validTo === undefined || validFrom <= validTo, {
    path: ['validTo'],
    error: 'expected a day that is not before validFrom',
  });

export const bankHolidayRules = ['closed', 'open'] as const;

/** Days that differ from the usual week: a closure, or special hours. It replaces whatever would begin on those days. */
export const openingException = z
  .object({
    from: z.iso.date().meta({ description: 'First day', example: '2026-12-24' }),
    to: z.iso.date().optional().meta({ description: 'Last day; left out where it is one day only' }),
    hours: z
      .array(z.object(hours))
      .default([])
      .meta({ description: 'Hours of each of these days; empty means closed' }),
    note: z.string().min(1).max(300).optional().meta({ example: 'Closed for Eid' }),
  })
  .refine(({ from, to }) => to === undefined || from <= to, {
    path: ['to'],
    error: 'expected a day that is not before from',
  });

/** When the usual week does not hold. */
export const openingExceptions = z.object({
  bankHolidays: z.enum(bankHolidayRules).optional().meta({
    description: 'Bank holidays of England: closed, or open at the usual hours. Left out where it is not known',
  }),
  days: z.array(openingException).default([]),
});

export type Weekday = (typeof weekdays)[number];
export type OpeningHours = z.infer<typeof openingHours>;
export type OpeningException = z.infer<typeof openingException>;
export type OpeningExceptions = z.infer<typeof openingExceptions>;
export type OpeningExceptionsInput = z.input<typeof openingExceptions>;
