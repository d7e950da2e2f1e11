import { location, organisation, service, weekdays } from '@vcs/schema';
import type { ContactDetails, Location, OpeningHours, Organisation, Service, WardSlug, Weekday } from '@vcs/schema';
import type { ExampleContact, ExampleOrganisation, ExamplePlace, ExampleService } from './authoring.ts';
import { places } from './places/places.ts';
import type { PlaceSlug } from './places/places.ts';
import { recordId, slugify } from '../record-identity.ts';

export interface ExampleRecords {
  organisations: Organisation[];
  services: Service[];
  locations: Location[];
}

/** Something written in the example data that cannot be read. */
export class ExampleError extends Error {
  override name = 'ExampleError';
}

const source = { name: 'Invented for the example data', licence: 'CC0-1.0' };
const createdAt = '2026-03-02T09:00:00.000Z';

const dayNames = weekdays.map((day) => day.slice(0, 3));
const hoursPattern = /^([a-z]{3}(?:-[a-z]{3})?(?: [a-z]{3}(?:-[a-z]{3})?)*) (\d\d:\d\d)-(\d\d:\d\d)(?: \((.+)\))?$/;

/** Reads `mon-wed fri 09:30-17:00 (note)`. */
export function readHours(text: string): OpeningHours {
  const match = hoursPattern.exec(text);
  if (match === null) throw new ExampleError(`Expected hours such as "mon-fri 09:30-17:00", found "${text}".`);
  const [, days = '', opens = '', closes = '', note] = match;
  return { days: days.split(' ').flatMap(daysOf), opens, closes, ...(note === undefined ? {} : { note }) };
}

function daysOf(text: string): Weekday[] {
  const [first = '', last = first] = text.split('-');
  const [from, to] = [dayNames.indexOf(first), dayNames.indexOf(last)];
  if (from < 0 || to < from) throw new ExampleError(`Expected days such as "mon" or "mon-fri", found "${text}".`);
  return weekdays.slice(from, to + 1);
}

/** Leaves out what is undefined, so that a record holds only what is known. */
function known<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

function contactOf({ phone, phoneNote, site, mailbox, contactNote }: ExampleContact): ContactDetails {
  return known({
    phones: phone ? [known({ number: `020 7946 0${phone}`, description: phoneNote })] : [],
    email: site && mailbox ? `${mailbox}@${site}.example.org` : undefined,
    website: site ? `https://${site}.example.org/` : undefined,
    note: contactNote,
  });
}

function dates(checked: string): { createdAt: string; updatedAt: string } {
  const updatedAt = `${checked.length === 7 ? `${checked}-01` : checked}T09:00:00.000Z`;
  return { createdAt: updatedAt < createdAt ? updatedAt : createdAt, updatedAt };
}

function expandPlace([slug, place]: [string, ExamplePlace]): Location {
  return location.parse(
    known({
      id: recordId('location', slug),
      slug,
      name: place.name,
      address: place.street && known({ lines: [place.street], postcode: place.postcode }),
      point: place.point && { latitude: place.point[0], longitude: place.point[1] },
      ward: place.ward,
      accessibility: place.access,
      travel: place.travel,
      confidential: place.confidential,
      source,
      example: true,
      createdAt,
      updatedAt: createdAt,
    }),
  );
}

function expandOrganisation(written: ExampleOrganisation): { organisation: Organisation; services: Service[] } {
  const slug = written.slug ?? slugify(written.name);
  const record = organisation.parse(
    known({
      id: recordId('organisation', slug),
      slug,
      lang: written.lang,
      name: written.name,
      alternateName: written.alternateName,
      description: written.about,
      kinds: [...written.kinds],
      contact: contactOf(written),
      assured: { date: written.checked, by: written.name },
      source,
      example: true,
      ...dates(written.checked),
    }),
  );
  return { organisation: record, services: written.services.map((item) => expandService(item, written, record.id)) };
}

function expandService(written: ExampleService, owner: ExampleOrganisation, organisationId: string): Service {
  const slug = written.slug ?? slugify(written.name);
  const at: readonly PlaceSlug[] = written.at === undefined ? [] : [written.at].flat();
  const checked = written.checked === undefined ? owner.checked : written.checked;
  return service.parse(
    known({
      id: recordId('service', slug),
      slug,
      lang: written.lang ?? owner.lang,
      organisationId,
      name: written.name,
      description: written.about,
      status: written.status,
      alert: written.alert,
      categories: [...written.categories],
      whoFor: written.whoFor,
      minimumAge: written.ages?.[0] ?? undefined,
      maximumAge: written.ages?.[1] ?? undefined,
      wards: written.wards === 'all' ? [] : [...(written.wards ?? wardsOf(at))],
      boroughWide: written.wards === 'all',
      areaNote: written.areaNote,
      locationIds: at.map((place) => recordId('location', place)),
      access: [...(written.access ?? (at.length > 0 ? (['in-person'] as const) : []))],
      openingHours: written.hours?.map(readHours),
      openingNote: written.hoursNote,
      cost: written.cost,
      spokenLanguages: written.languages?.split(' '),
      howToGet: written.howToGet,
      contact: contactOf(reachOf(written, owner)),
      assured: checked === null ? undefined : { date: checked, by: owner.name },
      source,
      example: true,
      ...dates(checked ?? owner.checked),
    }),
  );
}

/** What a service says of itself goes before what its organisation says; a note belongs to its number. */
function reachOf(written: ExampleService, owner: ExampleOrganisation): ExampleContact {
  const { phone, phoneNote } = written.phone === undefined ? owner : written;
  const { site, mailbox, contactNote } = { ...reachable(owner), ...reachable(written) };
  return known({ phone, phoneNote, site, mailbox, contactNote });
}

function reachable({ site, mailbox, contactNote }: ExampleContact): ExampleContact {
  return known({ site, mailbox, contactNote });
}

/** A confidential place tells no ward. */
function wardsOf(at: readonly PlaceSlug[]): WardSlug[] {
  const wards = at.flatMap((slug) => {
    const place: ExamplePlace = places[slug];
    return place.ward !== undefined && place.confidential !== true ? [place.ward] : [];
  });
  return [...new Set(wards)];
}

/** Makes full records of what is written, with identifiers that never change. */
export function expand(written: readonly ExampleOrganisation[]): ExampleRecords {
  const expanded = written.map(expandOrganisation);
  return {
    organisations: expanded.map((item) => item.organisation),
    services: expanded.flatMap((item) => item.services),
    locations: Object.entries(places).map(expandPlace),
  };
}
