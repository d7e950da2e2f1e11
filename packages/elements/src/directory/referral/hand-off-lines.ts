import type { HandOff } from '@vcs/sdk';
import type { HandOffView } from './hand-off-view.ts';

/** One thing that a hand-off says, and what it is about. */
export interface HandOffLine {
  readonly name: string;
  readonly text: string;
}

/** What a hand-off says, line by line, as it is shown, printed and copied. */
export function linesOf(handOff: HandOff, { strings, format, languageName }: HandOffView): HandOffLine[] {
  const { reference, service, organisation, need, contact, language, interpreter, consent } = handOff;
  const access = [
    ...handOff.accessNeeds.map((name) => strings.accessNeeds[name]),
    ...(handOff.accessNote ? [handOff.accessNote] : []),
  ];
  const speaks = languageName(language);
  return [
    { name: strings.reference, text: reference },
    { name: strings.to, text: `${service.name}, ${organisation.name}` },
    { name: strings.made, text: format.date(dayOf(consent.givenAt)) },
    { name: strings.need, text: need },
    { name: strings.contact, text: strings.wayTo(strings.ways[contact.by], contact.at) },
    { name: strings.language, text: speaks },
    ...(interpreter ? [{ name: strings.interpreter, text: strings.yes }] : []),
    ...(access.length > 0 ? [{ name: strings.access, text: access.join(', ') }] : []),
    ...(handOff.outwardCode ? [{ name: strings.area, text: handOff.outwardCode }] : []),
    { name: strings.consent, text: consent.wording },
  ];
}

/** The same as plain text. */
export function textOf(lines: readonly HandOffLine[]): string {
  return lines.map(({ name, text }) => `${name}\n${text}`).join('\n\n');
}

/** The day in London of an instant, such as `2026-11-24`. */
export function dayOf(instant: string): string {
  // Swedes write days as computers do.
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/London' }).format(new Date(instant));
}
