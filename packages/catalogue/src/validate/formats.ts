/** Whether texts have the formats that the standard names. Each is as strict as JSON Schema validators are, and no stricter. */

const uuid = /^(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** A URI (RFC 3986) with a scheme; one of the web also names a host. */
export function isUri(text: string): boolean {
  // Of the printable characters of ASCII, those that RFC 3986 knows.
  if (!/^[a-z][a-z0-9+.-]*:[\w!#$%&'()*+,./:;=?@[\]~-]+$/i.test(text) || /%(?![0-9a-f]{2})/i.test(text)) return false;
  return !/^https?:/i.test(text) || (/^https?:\/\/[^/?#]/i.test(text) && URL.canParse(text));
}

const emailName = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const hostLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const labels = text.slice(at + 1).split('.');
  return (
    at > 0 && emailName.test(text.slice(0, at)) && labels.length > 1 && labels.every((label) => hostLabel.test(label))
  );
}

/** A day that the calendar has, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const clock = /^([01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?$/;
const offset = /(?:z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/i;

/** `HH:MM` or `HH:MM:SS`, with or without an offset: the examples of the standard have none, its text asks for one. */
export function isTime(text: string): boolean {
  return clock.test(text.replace(offset, ''));
}

/** RFC 3339: date, time with seconds, offset. */
export function isDateTime(text: string): boolean {
  const [date = '', time = '', ...more] = text.split(/[t\s]/i);
  return more.length === 0 && isDate(date) && /^\d{2}:\d{2}:\d{2}/.test(time) && offset.test(time) && isTime(time);
}

const weekday = /^[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)$/i;

export function isDayList(text: string): boolean {
  return text.split(',').every((day) => weekday.test(day.trim()));
}

export function isMonthDayList(text: string): boolean {
  return text.split(',').every((day) => /^[+-]?(?:[1-9]|0[1-9]|[12]\d|3[01])$/.test(day.trim()));
}

/** The part of a .NET number that a version may be; what else .NET reads, such as thousands, no feed would say. */
const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * The number that the official validator reads from the version of a feed: whatever stands for the profile and every "v" is
 * left out, and the rest must be a number.
 */
export function versionNumber(text: string): number | undefined {
  const rest = text
    .replaceAll(/HSDS-UK-/gi, '')
    .replaceAll(/v/gi, '')
    .trim();
  return number.test(rest) ? Number(rest) : undefined;
}
