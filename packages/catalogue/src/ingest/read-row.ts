import type { Organisation, Service } from '@vcs/schema';
import { checkBySchema } from './check-row.ts';
import type { Reject } from './check-row.ts';
import { readArea } from './cells/area.ts';
import { readCategories } from './cells/categories.ts';
import { readContact } from './cells/contact.ts';
import type { ContactColumn } from './cells/contact.ts';
import { readFacts } from './cells/facts.ts';
import { readFunding } from './cells/funding.ts';
import { readOrganisationKinds } from './cells/organisation-kinds.ts';
import { readOrganisationName } from './cells/organisation-name.ts';
import { readEmergency } from './emergency.ts';
import { datedSources, mappingFields } from './mapping-profile.ts';
import type { MappingField } from './mapping-profile.ts';
import type { ImportRejection } from './report.ts';
import type { Table, TableRow } from './table.ts';
import { wholeRowProblem } from './whole-row.ts';
import { excerpt, nameKey, oneLine, plainWords } from './words.ts';

/** The part of an organisation that a row states. What the row leaves blank is not there. */
export type OrganisationFacts = Pick<Organisation, 'name'> &
  Partial<Pick<Organisation, 'alternateName' | 'kinds' | 'source' | 'assured'>> & {
    contact: Partial<Pick<Organisation['contact'], 'phones' | 'email' | 'website'>>;
  };

/** The part of a service that a row states. What the row leaves blank is not there. */
export type ServiceFacts = Pick<Service, 'name'> &
  Partial<
    Pick<
      Service,
      'description' | 'whoFor' | 'categories' | 'access' | 'funding' | 'facts' | 'source' | 'assured' | 'status'
    >
  > & {
    contact: Partial<Service['contact']>;
    /** Stands together: a cell that names wards also says that the service is not borough-wide. */
    area?: Pick<Service, 'wards' | 'boroughWide'> & { areaNote?: string };
  };

/** What a row says that a reader of the report should know; rows that say the same are reported together. */
export type RowRemark =
  | { about: 'unrecognised-kind' | 'charity' | 'unrecognised-theme' | 'completed-address'; text: string }
  | { about: 'blank-mark'; column: string }
  | { about: 'organisation-only'; text: string }
  | { about: 'emergency-mentioned'; text: string; term: string }
  | { about: 'dated-source'; title: string; assured: string }
  | { about: 'undated-source'; text: string }
  | { about: 'no-source' }
  | { about: 'short-row'; columnCount: number }
  | { about: 'stray-mark' };

export interface RowReading {
  line: number;
  organisation: OrganisationFacts;
  service?: ServiceFacts;
  inactive?: { column: string; term: string };
  remarks: RowRemark[];
}

export interface RowRejected {
  rejections: ImportRejection[];
  /** The kind of record whose cell was wrong. */
  of: 'organisations' | 'services';
}

const organisationFields: readonly MappingField[] = ['organisation', 'kind'];

/** Columns that describe the service and would be lost if it had no name. */
const serviceFields: readonly MappingField[] = ['offer', 'audience', 'theme', 'funder', 'facts'];

/** One row of a mapping sheet as one organisation and one service, or what is wrong with it. */
export function readRow(row: TableRow, table: Table, assured: string | undefined): RowReading | RowRejected {
  const { cells, line } = row;
  const columnOf = (field: MappingField) =>
    table.columns[field] ?? mappingFields.find((profile) => profile.field === field)?.name ?? field;
  const rejections: ImportRejection[] = [];
  const wrongFields = new Set<MappingField>();
  const reject = (field: MappingField, expected: string, found: string) => {
    wrongFields.add(field);
    const column = columnOf(field);
    if (!rejections.some((known) => known.column === column && known.expected === expected && known.found === found)) {
      rejections.push({ line, column, expected, found });
    }
  };

  const problem = wholeRowProblem(row, table);
  if (problem) return { rejections: [{ line, column: 'whole row', ...problem }], of: 'services' };

  const remarks: RowRemark[] = row.marked.map((field) => ({ about: 'blank-mark', column: columnOf(field) }));
  if (row.short) remarks.push({ about: 'short-row', columnCount: table.columnCount });
  if (row.strayMark) remarks.push({ about: 'stray-mark' });
  const date = dateOf(cells, assured, remarks);
  const common = {
    ...(cells.source ? { source: { name: oneLine(cells.source) } } : {}),
    ...(date ? { assured: { date } } : {}),
  };

  const { contact, access } = readContactCells(cells, reject, remarks);
  const organisationFacts = readOrganisation(cells, contact, common, reject, remarks);
  const serviceFacts = readService(cells, contact, access, common, reject, remarks);
  const emergency = readEmergency(cells, date);
  if (serviceFacts && emergency.occasion) serviceFacts.status = 'inactive';
  if (serviceFacts && emergency.mentioned) {
    remarks.push({ about: 'emergency-mentioned', text: serviceFacts.name, term: emergency.mentioned });
  }

  checkBySchema(organisationFacts, serviceFacts, cells, reject);
  if (rejections.length > 0) {
    const of = [...wrongFields].every((field) => organisationFields.includes(field)) ? 'organisations' : 'services';
    return { rejections, of };
  }
  return {
    line,
    organisation: organisationFacts,
    ...(serviceFacts ? { service: serviceFacts } : {}),
    ...(serviceFacts && emergency.occasion
      ? { inactive: { column: columnOf(emergency.occasion.field), term: emergency.occasion.term } }
      : {}),
    remarks,
  };
}

type Cells = TableRow['cells'];

/** The assured date that was asked for, else that of the document the row cites. */
function dateOf(cells: Cells, assured: string | undefined, remarks: RowRemark[]): string | undefined {
  if (assured !== undefined) return assured;
  const source = plainWords(cells.source ?? '');
  const cited = datedSources.find(({ words }) => source.includes(plainWords(words)));
  if (cited) remarks.push({ about: 'dated-source', title: cited.title, assured: cited.assured });
  else if (cells.source === undefined) remarks.push({ about: 'no-source' });
  else remarks.push({ about: 'undated-source', text: oneLine(cells.source) });
  return cited?.assured;
}

function readContactCells(
  cells: Cells,
  reject: Reject,
  remarks: RowRemark[],
): { contact: Partial<Service['contact']>; access: Service['access'] } {
  const contact: Partial<Service['contact']> = {};
  const access: Service['access'] = [];
  const notes: string[] = [];
  // A column of its own says more surely what it holds than the mixed one, so it comes first.
  const columns: readonly ContactColumn[] = ['phone', 'email', 'website', 'contact'];
  for (const column of columns) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const reading = readContact(cell, column);
    for (const { expected, found } of reading.problems) reject(column, expected, found);
    for (const text of reading.completed) remarks.push({ about: 'completed-address', text });
    const { phones, email, website, note } = reading.contact;
    for (const phone of phones ?? []) {
      contact.phones ??= [];
      if (!contact.phones.some(({ number }) => number === phone.number)) contact.phones.push(phone);
    }
    if (email !== undefined) {
      if (contact.email === undefined) contact.email = email;
      else if (contact.email !== email) notes.push(email);
    }
    if (website !== undefined) {
      if (contact.website === undefined) contact.website = website;
      else if (contact.website !== website) notes.push(website);
    }
    if (note !== undefined) notes.push(note);
    access.push(...reading.access.filter((mode) => !access.includes(mode)));
  }
  if (notes.length > 0) contact.note = notes.join('; ');
  return { contact, access };
}

function readOrganisation(
  cells: Cells,
  contact: Partial<Service['contact']>,
  common: Pick<OrganisationFacts, 'source' | 'assured'>,
  reject: Reject,
  remarks: RowRemark[],
): OrganisationFacts {
  const names = readOrganisationName(cells.organisation ?? '');
  if (cells.organisation === undefined) reject('organisation', 'the name of an organisation', 'a blank cell');
  else if (nameKey(names.name) === '')
    reject('organisation', 'a name with letters or digits', excerpt(cells.organisation));
  const kinds = cells.kind === undefined ? undefined : readOrganisationKinds(cells.kind);
  for (const text of kinds?.unrecognised ?? []) remarks.push({ about: 'unrecognised-kind', text });
  for (const text of kinds?.charities ?? []) remarks.push({ about: 'charity', text });
  const { phones, email, website } = contact;
  return {
    ...names,
    ...(kinds && kinds.kinds.length > 0 ? { kinds: kinds.kinds } : {}),
    // The note is about the service; how to reach the people who run it holds for both.
    contact: {
      ...(phones === undefined ? {} : { phones }),
      ...(email === undefined ? {} : { email }),
      ...(website === undefined ? {} : { website }),
    },
    ...common,
  };
}

function readService(
  cells: Cells,
  contact: Partial<Service['contact']>,
  access: Service['access'],
  common: Pick<ServiceFacts, 'source' | 'assured'>,
  reject: Reject,
  remarks: RowRemark[],
): ServiceFacts | undefined {
  if (cells.service === undefined) {
    if (serviceFields.every((field) => cells[field] === undefined)) {
      if (cells.organisation) remarks.push({ about: 'organisation-only', text: oneLine(cells.organisation) });
      return undefined;
    }
    reject('service', 'the name of a project or service', 'a blank cell beside cells that describe one');
    return undefined;
  }
  const name = oneLine(cells.service);
  if (nameKey(name) === '') reject('service', 'a name with letters or digits', excerpt(cells.service));
  const theme = cells.theme === undefined ? undefined : readCategories(cells.theme);
  for (const text of theme?.unrecognised ?? []) remarks.push({ about: 'unrecognised-theme', text });
  return {
    name,
    ...(cells.offer === undefined ? {} : { description: cells.offer }),
    ...(cells.audience === undefined ? {} : { whoFor: cells.audience }),
    ...(theme && theme.categories.length > 0 ? { categories: theme.categories } : {}),
    ...(cells.area === undefined ? {} : { area: readArea(cells.area) }),
    ...(access.length > 0 ? { access } : {}),
    ...(cells.funder === undefined ? {} : { funding: readFunding(cells.funder) }),
    ...(cells.facts === undefined ? {} : { facts: readFacts(cells.facts) }),
    contact,
    ...common,
  };
}
