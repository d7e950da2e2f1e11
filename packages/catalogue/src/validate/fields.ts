import { z } from 'zod';
import { isDate, isDateTime, isDayList, isEmail, isMonthDayList, isTime, isUri, isUuid } from './formats.ts';
import type { FeedRuleId } from './rules.ts';

/** What an issue of our own carries, so that it can be told as a finding of its rule. */
export interface IssueParameters {
  readonly rule: FeedRuleId;
  readonly expected: string;
}

/** A text that is not blank. */
export const text = textWith('empty-text', () => true, 'a text');
export const uuid = textWith('format-uuid', isUuid, 'a UUID');
export const uri = textWith('format-uri', isUri, 'an address with a scheme, such as https://…');
export const email = textWith('format-email', isEmail, 'an e-mail address');
export const date = textWith('format-date', isDate, 'a date like 2026-11-24');
export const dateTime = textWith(
  'format-date-time',
  isDateTime,
  'date and time with offset, like 2026-11-24T09:30:00Z',
);
export const dateOrDateTime = textWith(
  'format-date',
  (value) => isDate(value) || isDateTime(value),
  'a date like 2026-11-24',
);
export const time = textWith('format-time', isTime, 'a time like 09:30');
export const dayList = textWith('recurrence', isDayList, 'days like MO,TU or 2MO');
export const monthDayList = textWith('recurrence', isMonthDayList, 'days of the month like 1,15');

export const latitude = numberWithin('coordinates-range', -90, 90);
export const longitude = numberWithin('coordinates-range', -180, 180);
export const numberFromZero = numberWithin('number-range', 0);
export const numberFromOne = numberWithin('number-range', 1);
export const wholeFromZero = z.int().superRefine((value, context) => {
  if (value < 0) complain(context, 'number-range', '0 or more');
});

/** Adds an issue that will be told as a finding of `rule`. */
export function complain(
  context: z.RefinementCtx,
  rule: FeedRuleId,
  expected: string,
  path: readonly PropertyKey[] = [],
): void {
  const params: IssueParameters = { rule, expected };
  context.addIssue({ code: 'custom', params: { ...params }, path: [...path] });
}

function textWith(rule: FeedRuleId, fits: (value: string) => boolean, expected: string): z.ZodType {
  return z.string().superRefine((value, context) => {
    if (value.trim() === '') complain(context, 'empty-text', 'a value, or no such field');
    else if (!fits(value)) complain(context, rule, expected);
  });
}

function numberWithin(rule: FeedRuleId, least: number, most = Number.POSITIVE_INFINITY): z.ZodType {
  const expected = most === Number.POSITIVE_INFINITY ? `${least} or more` : `a number from ${least} to ${most}`;
  return z.number().superRefine((value, context) => {
    if (value < least || value > most) complain(context, rule, expected);
  });
}
