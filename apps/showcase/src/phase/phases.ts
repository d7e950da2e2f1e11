export const phases = ['announced', 'nominations', 'judging', 'shortlist', 'live', 'after'] as const;
export type Phase = (typeof phases)[number];

interface Dated {
  readonly phases: readonly { readonly phase: Phase; readonly from: string }[];
}

/** The phase of a year on a day: the latest that has begun, and the first one before that. */
export function phaseOn({ phases: dated }: Dated, day: string): Phase {
  const inOrder = dated.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return (inOrder.findLast(({ from }) => from <= day) ?? inOrder[0])?.phase ?? 'announced';
}

/** The first day of a phase, where the year has that phase. */
export function startOf({ phases: dated }: Dated, phase: Phase): string | undefined {
  return dated.find((item) => item.phase === phase)?.from;
}

/** The last day of a phase: the one before the next begins. */
export function endOf(year: Dated, phase: Phase): string | undefined {
  const from = startOf(year, phase);
  const next = year.phases
    .map((item) => item.from)
    .filter((day) => from !== undefined && day > from)
    .sort()[0];
  return next === undefined ? undefined : dayBefore(next);
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** Which year the site is about on a day: the latest that has been announced, else the first to come. */
export function currentYear<Year extends Dated & { readonly year: number }>(
  years: readonly Year[],
  day: string,
): Year | undefined {
  const byYear = years.toSorted((one, other) => one.year - other.year);
  return byYear.findLast((year) => (startOf(year, 'announced') ?? year.phases[0]?.from ?? '9') <= day) ?? byYear[0];
}

/** The day in London at a moment. */
export function londonDay(moment: Date): string {
  // Swedish writes a day as ISO 8601 does in every browser; Canadian English did not in all.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' }).format(moment);
}

/** How many nights there are in London between two moments, whatever the hour: what people count as days to go. */
export function nightsUntil(moment: Date, from: Date): number {
  return (Date.parse(londonDay(moment)) - Date.parse(londonDay(from))) / 86_400_000;
}
