import { z } from 'zod';

/** A start every quarter of an hour, all day: more than that is no event but a timetable, or a mistake. */
const mostStartsADay = 96;

const wholeNumbers = (least: number, most: number, fromEnd = false) => ({
  expected: `whole numbers from ${least} to ${most}${fromEnd ? ', or from the end with a minus' : ''}`,
  accepts: (value: string) =>
    value.split(',').every((item) => {
      const digits = fromEnd ? item.replace(/^[+-]/, '') : item;
      return /^\d{1,4}$/.test(digits) && Number(digits) >= least && Number(digits) <= most;
    }),
});

const matching = (pattern: RegExp, expected: string) => ({ expected, accepts: (value: string) => pattern.test(value) });

const parts: Record<string, { readonly expected: string; accepts(value: string): boolean }> = {
  FREQ: matching(/^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/, 'DAILY, WEEKLY, MONTHLY or YEARLY'),
  INTERVAL: matching(/^[1-9]\d{0,2}$/, 'one whole number from 1 to 999'),
  COUNT: matching(/^(?:[1-9]\d{0,2}|[12]\d{3})$/, 'one whole number from 1 to 2999'),
  UNTIL: matching(
    /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/,
    'a date such as 20261231, or a time such as 20261231T180000Z',
  ),
  BYDAY: matching(
    /^(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU))*$/,
    'days such as MO,TH, or within a month 2TU or -1FR',
  ),
  BYMONTHDAY: wholeNumbers(1, 31, true),
  BYMONTH: wholeNumbers(1, 12),
  BYSETPOS: wholeNumbers(1, 366, true),
  BYHOUR: wholeNumbers(0, 23),
  BYMINUTE: wholeNumbers(0, 59),
  WKST: matching(/^(?:MO|TU|WE|TH|FR|SA|SU)$/, 'one day such as MO'),
};

/**
 * What is wrong with a rule, in words; undefined where nothing is. The rules are those of RFC 5545, 3.3.10, less what
 * calendar programs disagree about or what no event needs: seconds, week numbers, days of the year.
 */
export function recurrenceRuleProblem(rule: string): string | undefined {
  const found = new Map<string, string>();
  for (const item of rule.split(';')) {
    const [name = '', value = '', ...more] = item.split('=');
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined)
      return `expected only ${Object.keys(parts).join(', ')}, found ${name === '' ? 'none' : name}`;
    if (found.has(name)) return `expected ${name} once, found it twice`;
    if (more.length > 0 || !part.accepts(value)) return `expected ${part.expected} after ${name}=, found ${value}`;
    found.set(name, value);
  }
  const frequency = found.get('FREQ');
  if (!rule.startsWith('FREQ=')) return 'expected the rule to start with FREQ=';
  if (found.has('COUNT') && found.has('UNTIL')) return 'expected COUNT or UNTIL, found both';
  if (/\d/.test(found.get('BYDAY') ?? '') && frequency !== 'MONTHLY' && frequency !== 'YEARLY') {
    return `expected days without numbers with FREQ=${frequency}, found BYDAY=${found.get('BYDAY')}`;
  }
  if (found.has('BYMONTHDAY') && frequency === 'WEEKLY') return 'expected no BYMONTHDAY with FREQ=WEEKLY';
  if (frequency === 'YEARLY' && !found.has('BYMONTH') && (found.has('BYMONTHDAY') || found.has('BYDAY'))) {
    return 'expected BYMONTH beside BYMONTHDAY or BYDAY with FREQ=YEARLY';
  }
  if (found.has('BYSETPOS') && ![...found.keys()].some((name) => name.startsWith('BY') && name !== 'BYSETPOS')) {
    return 'expected another part such as BYDAY for BYSETPOS to choose from';
  }
  const startsADay = ['BYHOUR', 'BYMINUTE'].reduce((all, name) => all * (found.get(name)?.split(',').length ?? 1), 1);
  if (startsADay > mostStartsADay) return `expected at most ${mostStartsADay} starts a day, found ${startsADay}`;
  return undefined;
}

/** How an event repeats, as in RFC 5545. An UNTIL without Z is Europe/London; a date counts to the end of that day. */
export const recurrenceRule = z
  .string()
  .max(500)
  .superRefine((rule, context) => {
    const problem = recurrenceRuleProblem(rule);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  })
  .meta({ description: 'Repetition as in RFC 5545', example: 'FREQ=WEEKLY;BYDAY=TU' });
