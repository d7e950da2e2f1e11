import { z } from 'zod';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const timeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as 09:30')
  .meta({ description: '24-hour time in Europe/London', example: '09:30' });

/** Hours that repeat every week, in Europe/London. A split day is two of these. */
export const openingHours = z.object({
  days: z.array(z.enum(weekdays)).min(1),
  opens: timeOfDay,
  closes: timeOfDay,
  note: z.string().min(1).max(300).optional(),
});

export type Weekday = (typeof weekdays)[number];
export type OpeningHours = z.infer<typeof openingHours>;
