import { minutesOfDay } from '../time/opening-days.ts';

/*
 * How the texts of parameters are described and read. What cannot be read is undefined.
 */

const uuidForm = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const readUuid = (text: string) => (uuidForm.test(text) ? text.toLowerCase() : undefined);
export const uuid = { schema: { type: 'string', format: 'uuid' }, expected: 'a UUID', read: readUuid };
export const uuids = {
  schema: { type: 'string' },
  expected: 'a UUID, or several parted by commas',
  repeats: true as const,
  read: (text: string) => everyOne(text, readUuid),
};

export function everyOne<Value>(text: string, read: (part: string) => Value | undefined): Value[] | undefined {
  const values = text.split(',').map((part) => read(part.trim()));
  return values.every((value) => value !== undefined) ? values : undefined;
}

const booleans = new Map([
  ['true', true],
  ['false', false],
]);
export const boolean = {
  schema: { type: 'boolean' },
  expected: 'true or false',
  read: (text: string) => booleans.get(text.toLowerCase()),
};

export function wholeNumber(from: number, to: number) {
  return {
    schema: { type: 'integer', minimum: from, maximum: to },
    expected: `a whole number from ${from} to ${to}`,
    read(text: string) {
      const number = /^\d{1,7}$/.test(text) ? Number(text) : NaN;
      return number >= from && number <= to ? number : undefined;
    },
  };
}

export const age = {
  schema: { type: 'number', minimum: 0 },
  expected: 'a number of years such as 16',
  read: (text: string) => (/^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined),
};

const timeForm = /^([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/;
export const time = {
  schema: { type: 'string' },
  expected: 'a time on the clocks of London such as 09:30',
  read(text: string) {
    const [, hours, minutes] = timeForm.exec(text) ?? [];
    const value = Number(hours) * 60 + Number(minutes);
    return value <= minutesOfDay ? value : undefined;
  },
};

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `MO`, `Mon` or `Monday`. */
export function readDay(text: string): number | undefined {
  const typed = text.toLowerCase();
  const found = dayNames.findIndex((name) => typed.length >= 2 && name.startsWith(typed));
  return found < 0 ? undefined : found;
}

const instantForm = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

export function readInstant(text: string): number | undefined {
  // A plus sign that was not encoded arrives as a space.
  const instant = text.replace(/^([\d-]{10}) (?=\d)/, '$1T').replace(/ (?=\d{2}:?\d{2}$)/, '+');
  if (!instantForm.test(instant)) return undefined;
  const zoned = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant) || instant.length === 10 ? instant : `${instant}Z`;
  const value = Date.parse(zoned.toUpperCase());
  const date = instant.slice(0, 10);
  const exists = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
  return Number.isNaN(value) || !exists ? undefined : value;
}
