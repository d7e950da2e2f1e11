import type { OpeningExceptions, ServiceDetail } from '@vcs/sdk';
import { londonDay } from '../language/london-day.ts';
import type { Line } from '../listing/detail-parts.templates.ts';
import { ownWords } from '../listing/own-words.ts';
import type { DetailView } from './directory-kind.ts';
import { hoursLines } from './service-facts.ts';

/** When it is open, with what is said of each set of hours, and the days to come that differ from the usual week. */
export function openingLines(service: ServiceDetail, view: DetailView): Line[] {
  const hours = hoursLines(service, view);
  const notes = service.openingHours.map(({ note }) => note);
  const { bankHolidays, days = [] } = service.openingExceptions ?? {};
  return [
    ...hours.flatMap((line, index) => [line, notes[index]]),
    ...ownWords(service.openingNote, 'openingNote', service, view),
    bankHolidays && view.strings.bankHolidays[bankHolidays],
    ...days
      .filter((exception) => isToCome(exception, view.now))
      .flatMap((exception) => differentLines(exception, view)),
  ];
}

type Exception = OpeningExceptions['days'][number];

function isToCome({ from, to = from }: Exception, now: Date): boolean {
  return to >= londonDay(now);
}

function differentLines({ from, to, hours, note }: Exception, { strings, format }: DetailView): Line[] {
  const days = to === undefined || to === from ? format.date(from) : strings.fromTo(format.date(from), format.date(to));
  const open = hours.map(({ opens, closes }) => strings.fromTo(format.time(opens), format.time(closes)));
  return [open.length > 0 ? strings.differentOn(days, open.join(', ')) : strings.closedOn(days), note];
}
