import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recurrenceRule, recurrenceRuleProblem } from './recurrence-rule.ts';

const accepted = [
  'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20261231T235959Z',
  'FREQ=MONTHLY;BYDAY=2TU;COUNT=12',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=MONTHLY;BYMONTHDAY=-1,15;UNTIL=20261231',
  'FREQ=YEARLY;BYMONTH=11;BYDAY=2SU',
  'FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0,30;WKST=SU',
];
for (const rule of accepted) {
  test(`${rule} is accepted`, () => assert.equal(recurrenceRuleProblem(rule), undefined));
}

const refused: [string, RegExp][] = [
  ['', /expected only FREQ/],
  ['BYDAY=TU;FREQ=WEEKLY', /start with FREQ=/],
  ['FREQ=HOURLY', /DAILY, WEEKLY, MONTHLY or YEARLY/],
  ['FREQ=WEEKLY;INTERVAL=0', /1 to 999/],
  ['FREQ=WEEKLY;COUNT=3000', /1 to 2999/],
  ['FREQ=WEEKLY;BYDAY=XX', /days such as MO,TH/],
  ['FREQ=WEEKLY;BYDAY=2TU', /without numbers/],
  ['FREQ=WEEKLY;BYMONTHDAY=3', /no BYMONTHDAY/],
  ['FREQ=WEEKLY;UNTIL=20261301', /a date such as/],
  ['FREQ=WEEKLY;COUNT=3;UNTIL=20261231', /found both/],
  ['FREQ=WEEKLY;BYDAY=TU;BYDAY=WE', /found it twice/],
  ['FREQ=WEEKLY;constructor=1', /found constructor/],
  ['FREQ=MONTHLY;BYMONTHDAY=32', /1 to 31/],
  ['FREQ=MONTHLY;BYSETPOS=1', /another part/],
  ['FREQ=YEARLY;BYWEEKNO=20', /found BYWEEKNO/],
  ['FREQ=YEARLY;BYMONTHDAY=29', /BYMONTH beside/],
  ['FREQ=DAILY;BYSECOND=1', /found BYSECOND/],
  [`FREQ=DAILY;BYHOUR=9,10;BYMINUTE=${Array.from({ length: 60 }, (_, minute) => minute).join(',')}`, /at most 96/],
];
for (const [rule, reason] of refused) {
  test(`${rule.slice(0, 60) || 'nothing'} is refused with what was expected`, () => {
    const { error } = recurrenceRule.safeParse(rule);
    assert.match(error?.issues[0]?.message ?? 'accepted', reason);
  });
}
