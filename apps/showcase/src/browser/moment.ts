/** The moment of a time on the clock of London, such as `2027-05-15T14:00`. */
function momentInLondon(local: string): Date {
  const asIfUtc = new Date(`${local}:00Z`);
  const written = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(asIfUtc);
  const ahead = Date.parse(`${written.replace(' ', 'T')}:00Z`) - asIfUtc.getTime();
  return new Date(asIfUtc.getTime() - ahead);
}

/**
 * What time it is for the page: now, or where the build allows it what the address says, such as `?preview=2027-03-01` or
 * `?preview=2027-05-15T14:00`.
 */
export function readMoment(): { readonly now: () => Date; readonly previewed: string | undefined } {
  const allowed = document.querySelector('script[data-preview]') !== null;
  const asked = new URLSearchParams(location.search).get('preview') ?? '';
  const [, day, time = '12:00'] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(asked) ?? [];
  if (!allowed || day === undefined || Number.isNaN(Date.parse(`${day}T${time}Z`))) {
    return { now: () => new Date(), previewed: undefined };
  }
  const moment = momentInLondon(`${day}T${time}`);
  return { now: () => moment, previewed: asked };
}
