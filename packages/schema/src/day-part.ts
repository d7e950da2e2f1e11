import { z } from 'zod';
import { weekdays } from './schedule.ts';

/** Morning 06–12, afternoon 12–18, evening 18–24: the day parts of volunteeringdata.io. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;

export const dayParts = weekdays.flatMap((day) => partsOfDay.map((part) => `${day}-${part}` as const));

export const dayPart = z.enum(dayParts).meta({ description: 'Part of a day of the week', example: 'saturday-morning' });

export type DayPart = (typeof dayParts)[number];
