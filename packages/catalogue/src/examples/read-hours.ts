import { weekdays } from '@vcs/schema';
import type { OpeningHours, Weekday } from '@vcs/schema';
import { ExampleError } from './provenance.ts';

const dayNames = weekdays.map((day) => day.slice(0, 3));
const hoursPattern = /^([a-z]{3}(?:-[a-z]{3})?(?: [a-z]{3}(?:-[a-z]{3})?)*) (\d\d:\d\d)-(\d\d:\d\d)(?: \((.+)\))?$/;

/** Reads `mon-wed fri 09:30-17:00 (note)`. */
export function readHours(text: string): OpeningHours {
  const match = hoursPattern.exec(text);
  if (match === null) throw new ExampleError(`Expected hours such as "mon-fri 09:30-17:00", found "${text}".`);
  const [, days = '', opens = '', closes = '', note] = match;
  return { days: days.split(' ').flatMap(daysOf), opens, closes, ...(note === undefined ? {} : { note }) };
}

/** Reads `mon` or `mon-fri`. */
export function daysOf(text: string): Weekday[] {
  const [first = '', last = first] = text.split('-');
  const [from, to] = [dayNames.indexOf(first), dayNames.indexOf(last)];
  if (from < 0 || to < from) throw new ExampleError(`Expected days such as "mon" or "mon-fri", found "${text}".`);
  return weekdays.slice(from, to + 1);
}
