import type { PublicLocation, ServiceDetail } from '@vcs/schema';
import { html } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import { languageText, listed, money, paragraphs } from '../pages/words.ts';
import { contactList } from './contact.ts';
import { accessTexts, hoursLines, unbroken } from './facts.ts';

/** A line in our words, one in the words of the record, or one that is not there. */
type Line = Html | string | { own: string } | undefined | false;

/** What the record says itself, and so in its own language. */
function own(text: string | undefined): Line[] {
  return paragraphs(text).map((paragraph) => ({ own: paragraph }));
}

function when(service: ServiceDetail): Line[] {
  const notes = service.openingHours.map(({ note }) => own(note));
  return [...hoursLines(service).flatMap((line, index) => [line, ...notes[index]!]), ...own(service.openingNote)];
}

function place({ name, address, travel }: PublicLocation): Line[] {
  const town = address && [address.city, unbroken(address.postcode)].filter(Boolean).join(' ');
  const lines = [...(address?.lines ?? []), town].filter((line) => line !== undefined && line !== name);
  return [
    html`<address><strong>${name}</strong>${lines.map((line) => html`<br />${line}`)}</address>`,
    travel !== undefined && `Getting there: ${travel}`,
  ];
}

function where({ locations, wards, boroughWide, areaNote }: ServiceDetail): Line[] {
  if (locations.length > 0) return locations.flatMap(place);
  return [listed(wards.map(({ name }) => name)), boroughWide && 'Across the borough', ...own(areaNote)];
}

function ages(from: number | undefined, to: number | undefined): string | undefined {
  if (from === undefined) return to === undefined ? undefined : `Aged ${to} and under`;
  return to === undefined ? `Aged ${from} and over` : `Aged ${from} to ${to}`;
}

function whoFor(service: ServiceDetail): Line[] {
  const { areaNote, boroughWide, wards, locations, minimumAge, maximumAge } = service;
  const names = wards.length > 0 && `People in ${listed(wards.map(({ name }) => name))}`;
  const area = boroughWide ? 'People in any part of the borough' : names;
  // Without a place, "Where" names the area.
  const areaLines = areaNote === undefined ? [area] : own(areaNote);
  return [...own(service.whoFor), ages(minimumAge, maximumAge), ...(locations.length > 0 ? areaLines : [])];
}

function cost({ cost: price }: ServiceDetail): Line[] {
  if (price === undefined) return [];
  const options = price.options.map(({ name, amount, description }) => {
    const asked = amount === undefined ? undefined : amount === 0 ? 'Free' : money(amount);
    const texts = [asked, description].filter(Boolean).join(', ');
    return texts === '' ? name : `${name}: ${texts}`;
  });
  return [price.free === true && 'Free', ...own(price.description), ...options];
}

function howToGet(service: ServiceDetail, framed: boolean): Line[] {
  const modes = service.access.map((mode) => accessTexts[mode]).join(' · ');
  return [modes, ...own(service.howToGet), contactList(service.contact, framed)];
}

function access({ locations, spokenLanguages }: ServiceDetail): Line[] {
  return [
    ...locations.flatMap(({ name, accessibility }) =>
      paragraphs(accessibility).map((text) => (locations.length > 1 ? `${name}: ${text}` : text)),
    ),
    spokenLanguages.length > 0 && `They speak ${listed(spokenLanguages.map(languageText))}`,
  ];
}

function about({ facts, funding }: ServiceDetail): Line[] {
  const funded = funding.map(
    ({ source, amount }) => `Funded by ${source}${amount === undefined ? '' : ` (${money(amount)})`}`,
  );
  return [...facts.map((fact) => ({ own: fact })), ...funded];
}

function lineMarkup(line: Exclude<Line, undefined | false>, lang: string): Html {
  if (typeof line === 'string') return html`<p dir="auto">${line}</p>`;
  return 'own' in line ? html`<p lang="${lang}" dir="auto">${line.own}</p>` : line;
}

/** What is known of a service, in groups; those without a fact are left out. */
export function factGroups(service: ServiceDetail, framed: boolean): Html {
  const groups: [name: string, lines: Line[]][] = [
    ['When', when(service)],
    ['Where', where(service)],
    ['Who for', whoFor(service)],
    ['Cost', cost(service)],
    ['How to get it', howToGet(service, framed)],
    ['Access', access(service)],
    ['About', about(service)],
  ];
  return html`<dl class="links groups">
    ${groups.map(([name, lines]) => {
      const present = lines.flatMap((line) => (line ? [lineMarkup(line, service.lang)] : []));
      if (present.length === 0) return '';
      return html`<dt>${name}</dt>
        <dd>${present}</dd>`;
    })}
  </dl>`;
}
