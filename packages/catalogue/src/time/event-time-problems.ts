import type { FieldProblem } from '../errors.ts';
import type { EventTimes } from './event-times.ts';
import { day, readWall, writeWall } from './london-time.ts';
import { lengthOf } from './occurrences.ts';
import { RecurrenceRuleError, givesStart, ruleStarts } from './recurrence-rule.ts';

/** Farther ahead nobody plans, and a rule without any start is found out soon. */
const yearsAhead = 25;

/** What is wrong with the times of an event that each field alone does not show, by field and in words. */
export function eventTimeProblems(event: EventTimes): FieldProblem[] {
  const problems = endProblem('ends', event.starts, event.ends);
  if (event.recurrence === undefined) return problems;
  try {
    return [...problems, ...ruleProblems(event, event.recurrence.rule), ...strayDays(event)];
  } catch (error) {
    if (!(error instanceof RecurrenceRuleError)) throw error;
    return [...problems, { field: 'recurrence.rule', message: error.message }];
  }
}

function endProblem(field: string, starts: string, ends: string | undefined): FieldProblem[] {
  if (ends === undefined || readWall(ends) > readWall(starts)) return [];
  return [{ field, message: `expected an end after the start ${starts}, found ${ends}` }];
}

function ruleProblems(event: EventTimes, rule: string): FieldProblem[] {
  const from = readWall(event.starts);
  const window = { from, to: from + yearsAhead * 366 * day, limit: 2 };
  const [first, second] = ruleStarts(rule, event.starts, window);
  if (first === undefined) {
    return [
      {
        field: 'recurrence.rule',
        message: `expected a rule that gives a start, found ${rule}, which gives none within ${yearsAhead} years`,
      },
    ];
  }
  if (writeWall(first) !== event.starts) {
    return [
      {
        field: 'starts',
        message: `expected the first start that the rule gives, ${writeWall(first)}, found ${event.starts}. Calendar programs show both`,
      },
    ];
  }
  const length = lengthOf(event);
  if (length === undefined || second === undefined || first + length <= second) return [];
  return [
    {
      field: 'ends',
      message: `expected the end of the first occurrence, before the next one starts at ${writeWall(second)}, found ${event.ends}. The end of the series belongs into the rule, as UNTIL`,
    },
  ];
}

function strayDays({ starts, recurrence }: EventTimes): FieldProblem[] {
  if (recurrence === undefined) return [];
  const { rule, except, overrides } = recurrence;
  const stray = (field: string, local: string) =>
    givesStart(rule, starts, local)
      ? []
      : [{ field, message: `expected a start that the rule gives, found ${local}, which has no effect` }];
  return [
    ...except.flatMap((local, index) => stray(`recurrence.except.${index}`, local)),
    ...overrides.flatMap((override, index) => [
      ...stray(`recurrence.overrides.${index}.occurrence`, override.occurrence),
      ...endProblem(`recurrence.overrides.${index}.ends`, override.starts ?? override.occurrence, override.ends),
    ]),
  ];
}
