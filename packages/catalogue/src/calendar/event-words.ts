import type { EventStatus, EventSummary, PublicLocation } from '@vcs/schema';

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

const before: Record<EventStatus, string> = {
  scheduled: '',
  cancelled: 'Cancelled: ',
  postponed: 'Postponed: ',
  'moved-online': 'Now online: ',
  full: 'Full: ',
};

/** What stands in the calendar. Many programs show no status, so that it has to be in the words. */
export function titleOf({ name }: Pick<EventSummary, 'name'>, status: EventStatus): string {
  return `${before[status]}${name}`;
}

/** A place in one line. */
export function placeInWords({ name, address }: PublicLocation): string {
  const lines =
    address === undefined ? [] : [...address.lines, [address.city, address.postcode].filter(Boolean).join(' ')];
  return [name, ...lines.filter((line) => line !== name)].join(', ');
}

interface Told {
  /** Why this occurrence differs from the others. */
  readonly note?: string | undefined;
  /** Its page. */
  readonly page?: string | undefined;
}

/** All that somebody needs who has only the calendar, in paragraphs of plain text. */
export function descriptionOf(event: EventSummary, { note, page }: Told): string {
  return paragraphs([
    note,
    event.statusNote,
    event.description,
    labelled('Who for', event.whoFor),
    labelled('Cost', costOf(event.cost)),
    labelled('Booking', bookingOf(event.booking)),
    labelled('Access', event.accessibility),
    labelled('Join online', event.online),
    ...about(event, page),
  ]);
}

/** The same for the time in which a consultation takes answers. */
export function consultationInWords(event: EventSummary, page: string | undefined): string {
  const { opens, closes, outcome, outcomeUrl } = event.consultation!;
  return paragraphs([
    event.statusNote,
    `Open for answers from ${dayInWords(opens)} to ${dayInWords(closes)}.`,
    event.description,
    labelled('What came of it', outcome),
    outcomeUrl,
    labelled('Who for', event.whoFor),
    labelled('Take part', event.online),
    ...about(event, page),
  ]);
}

function about({ organisation, example }: EventSummary, page: string | undefined): (string | undefined)[] {
  return [
    labelled('Who runs it', organisation.name),
    labelled('More', page),
    example ? 'This is an invented example.' : undefined,
  ];
}

function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

function labelled(label: string, text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : `${label}: ${text}`;
}

const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});

function priceOf(amount: number | undefined): string | undefined {
  if (amount === undefined) return undefined;
  return amount === 0 ? 'free' : pounds.format(amount);
}

function costOf(cost: EventSummary['cost']): string | undefined {
  if (cost === undefined) return undefined;
  const options = cost.options.map(({ name, amount, description }) =>
    [name, priceOf(amount), description].filter(Boolean).join(' '),
  );
  return [cost.free ? 'Free' : undefined, cost.description, ...options].filter(Boolean).join('; ');
}

function bookingOf(booking: EventSummary['booking']): string | undefined {
  if (booking === undefined) return undefined;
  const need = booking.required ? 'You need to book.' : 'You do not need to book.';
  return [need, booking.note, booking.url].filter(Boolean).join(' ');
}

/** "Tuesday 24 November 2026", without the comma that the locale puts in. */
function dayInWords(date: string): string {
  return dates.format(new Date(`${date}T00:00Z`)).replace(',', '');
}
