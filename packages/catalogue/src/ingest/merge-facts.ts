import type { OrganisationFacts, ServiceFacts } from './read-row.ts';

/** A statement of a later row that was not used, because an earlier row of the same sheet says otherwise. */
export interface Disagreement {
  property: string;
  used: string;
  unused: string;
}

/**
 * Several rows about one organisation as one. What can be many (kinds, telephone numbers) is united; what can be one
 * is taken from the first row that states it, so that the order of the sheet decides and not the state of the store.
 * Names are settled by the caller.
 */
export function mergeOrganisationFacts(
  first: Partial<OrganisationFacts>,
  later: OrganisationFacts,
): Partial<OrganisationFacts> {
  const kinds = united(first.kinds, later.kinds, (kind) => kind);
  return {
    ...first,
    ...(kinds ? { kinds } : {}),
    contact: mergeContact(first.contact ?? {}, later.contact),
    ...firstStated(first, later, 'source'),
    ...latestAssured(first, later),
  };
}

/** Several rows about one service as one, by the same rule; `disagreements` collects the texts that were not used. */
export function mergeServiceFacts(
  first: ServiceFacts,
  later: ServiceFacts,
  disagreements: Disagreement[],
): ServiceFacts {
  for (const property of ['description', 'whoFor'] as const) {
    const [used, unused] = [first[property], later[property]];
    if (used !== undefined && unused !== undefined && used !== unused) disagreements.push({ property, used, unused });
  }
  const categories = united(first.categories, later.categories, (slug) => slug);
  const access = united(first.access, later.access, (mode) => mode);
  const funding = united(first.funding, later.funding, ({ source, amount }) => `${source}\n${amount ?? ''}`);
  const facts = united(first.facts, later.facts, (fact) => fact);
  return {
    name: first.name,
    ...firstStated(first, later, 'description'),
    ...firstStated(first, later, 'whoFor'),
    ...firstStated(first, later, 'source'),
    ...firstStated(first, later, 'status'),
    ...latestAssured(first, later),
    ...(categories ? { categories } : {}),
    ...(access ? { access } : {}),
    ...(funding ? { funding } : {}),
    ...(facts ? { facts } : {}),
    ...mergeArea(first.area, later.area),
    contact: mergeContact(first.contact, later.contact),
  };
}

function mergeArea(first: ServiceFacts['area'], later: ServiceFacts['area']): Pick<ServiceFacts, 'area'> {
  if (!first || !later) return first || later ? { area: first ?? later! } : {};
  const notes = united(first.areaNote ? [first.areaNote] : [], later.areaNote ? [later.areaNote] : [], (note) => note);
  return {
    area: {
      boroughWide: first.boroughWide || later.boroughWide,
      wards: united(first.wards, later.wards, (ward) => ward) ?? [],
      ...(notes && notes.length > 0 ? { areaNote: joinedWithin(500, notes) } : {}),
    },
  };
}

/** As many of the texts as fit into `length` characters; the first always does. */
function joinedWithin(length: number, texts: readonly string[]): string {
  return texts.reduce((joined, text) => (joined.length + 2 + text.length > length ? joined : `${joined}; ${text}`));
}

function mergeContact(first: ServiceFacts['contact'], later: ServiceFacts['contact']): ServiceFacts['contact'] {
  const phones = united(first.phones, later.phones, ({ number }) => number);
  return { ...later, ...first, ...(phones ? { phones } : {}) };
}

function firstStated<T extends object, K extends keyof T>(first: T, later: NoInfer<T>, key: K): Partial<Pick<T, K>> {
  const value = first[key] ?? later[key];
  return value === undefined ? {} : ({ [key]: value } as unknown as Partial<Pick<T, K>>);
}

function latestAssured(
  first: Pick<Partial<ServiceFacts>, 'assured'>,
  later: Pick<Partial<ServiceFacts>, 'assured'>,
): Pick<Partial<ServiceFacts>, 'assured'> {
  const dates = [first.assured, later.assured].filter((assured) => assured !== undefined);
  const latest = dates.toSorted((one, other) => (one.date < other.date ? 1 : -1))[0];
  return latest ? { assured: latest } : {};
}

function united<T>(first: T[] | undefined, later: T[] | undefined, keyOf: (item: T) => string): T[] | undefined {
  if (!first || !later) return first ?? later;
  const known = new Set(first.map(keyOf));
  return [...first, ...later.filter((item) => !known.has(keyOf(item)))];
}
