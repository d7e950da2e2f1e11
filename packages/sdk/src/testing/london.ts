const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The clock of London at an instant, such as 2026-11-24T18:00. */
export function londonTime(instant: Date): string {
  const [date = '', time = ''] = clock.format(instant).split(', ');
  return `${date.split('/').reverse().join('-')}T${time}`;
}

/** The day in London at an instant, such as 2026-11-24. */
export function londonDay(instant: Date): string {
  return londonTime(instant).slice(0, 10);
}

/** The instant of a date and time on the clock of London, in UTC. */
export function instantOf(local: string): string {
  const asIfUtc = new Date(`${local}:00.000Z`);
  const summer = londonTime(asIfUtc) !== local;
  return new Date(asIfUtc.getTime() - (summer ? 3_600_000 : 0)).toISOString();
}

/** The day so many days later. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
