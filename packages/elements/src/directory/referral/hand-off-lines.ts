import type { HandOff, ServiceDetail } from '@vcs/sdk';
import { londonDay } from '../../language/london-day.ts';
import type { HandOffView } from './hand-off-view.ts';

/** One thing that a hand-off says, and what it is about. */
export interface HandOffLine {
  readonly name: string;
  readonly text: string;
}

/** What a hand-off says, line by line, as it is shown, printed and copied. */
export function linesOf(handOff: HandOff, { service, strings, format, languageName }: HandOffView): HandOffLine[] {
  const { reference, need, contact, language, interpreter, consent } = handOff;
  const access = [
    ...handOff.accessNeeds.map((name) => strings.accessNeeds[name]),
    ...(handOff.accessNote ? [handOff.accessNote] : []),
  ];
  const speaks = languageName(language);
  return [
    { name: strings.reference, text: reference },
    { name: strings.to, text: receiverOf(service) },
    { name: strings.made, text: format.date(londonDay(new Date(consent.givenAt))) },
    { name: strings.need, text: need },
    { name: strings.contact, text: strings.wayTo(strings.ways[contact.by], contact.at) },
    { name: strings.language, text: speaks },
    ...(interpreter ? [{ name: strings.interpreter, text: strings.yes }] : []),
    ...(access.length > 0 ? [{ name: strings.access, text: access.join(', ') }] : []),
    ...(handOff.outwardCode ? [{ name: strings.area, text: handOff.outwardCode }] : []),
    { name: strings.consent, text: consent.wording },
  ];
}

/** Whom it goes to, and how to reach them: who takes the sheet home has to know. */
function receiverOf({ name, organisation, referral, contact }: ServiceDetail): string {
  const reach = [referral?.phone ?? contact.phones[0]?.number, referral?.email ?? contact.email];
  return [name, organisation.name, ...reach].filter(Boolean).join(', ');
}

/** The same as plain text. */
export function textOf(lines: readonly HandOffLine[]): string {
  return lines.map(({ name, text }) => `${name}\n${text}`).join('\n\n');
}
