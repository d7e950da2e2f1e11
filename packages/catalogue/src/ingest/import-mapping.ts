import { partialDate } from '@vcs/schema';
import type { ChangedBy } from '../access/changed-by.ts';
import type { Catalogue, RecordWriter } from '../catalogue.ts';
import { recordId, slugify } from '../record-identity.ts';
import type { KindName as RecordKind } from '../record/record-types.ts';
import { londonMoment } from '../time/london-time.ts';
import { applyToOrganisation, applyToService } from './apply-facts.ts';
import { decodeText } from './decode.ts';
import { OrganisationDrafts, serviceSlug } from './drafts.ts';
import { FileTooLargeError, ImportOptionError, RejectedRowsError } from './errors.ts';
import { notesOnFile, notesOnOrganisation, notesOnRows, notesOnService } from './notes.ts';
import { readRow } from './read-row.ts';
import type { RowReading } from './read-row.ts';
import { noCounts, sumOf } from './report.ts';
import type { ImportCounts, ImportNote, ImportReport, InactiveService } from './report.ts';
import { readTable } from './table.ts';

/** The largest file that is read, in bytes: some ten thousand well-filled rows, eight times the whole sector. */
export const maximumMappingBytes = 10_000_000;

export interface ImportMappingOptions {
  /** Report as always and keep nothing. */
  dryRun?: boolean;
  /** Keep nothing where any row is rejected. */
  strict?: boolean;
  /**
   * Month or day (YYYY-MM or YYYY-MM-DD) on which the facts of the sheet stood. Without it the rows that cite a
   * document of known date carry that date, and the others none. Not in the future.
   */
  assured?: string;
  /** Who imports, for the audit. */
  by?: ChangedBy;
  /** What time it is; for tests. */
  clock?: () => Date;
}

/**
 * Imports a mapping sheet: a CSV file with one organisation and one service a row. Importing the same sheet again
 * changes nothing. The sheet wins for the cells it fills; a blank cell erases nothing, and records that the sheet does
 * not name are left alone. Rows that do not fit are rejected one by one and reported; the others go in. The catalogue is
 * touched only after the whole file has been read.
 *
 * @throws {ImportFileError} the file as a whole cannot be used; nothing was imported
 * @throws {RejectedRowsError} `strict` and a row was rejected; nothing was imported, the error carries the report
 * @throws {ImportOptionError} an option has a value that it cannot have
 */
export async function importMapping(
  catalogue: Pick<Catalogue, 'change'>,
  file: { name: string; bytes: Uint8Array },
  options: ImportMappingOptions = {},
): Promise<ImportReport> {
  const { dryRun = false, strict = false, assured, by, clock = () => new Date() } = options;
  if (assured !== undefined) checkAssured(assured, clock());
  if (file.bytes.length > maximumMappingBytes) {
    throw new FileTooLargeError(file.name, file.bytes.length, maximumMappingBytes);
  }
  const { text, encoding } = decodeText(file.bytes, file.name);
  const table = readTable(text, file.name);

  const report: ImportReport = {
    file: file.name,
    encoding,
    separator: table.separator,
    rows: table.rows.length,
    kept: false,
    organisations: noCounts(),
    services: noCounts(),
    total: noCounts(),
    unknownColumns: table.unknownColumns,
    inactive: [],
    notes: notesOnFile(encoding, table),
    rejections: [],
  };
  const accepted: RowReading[] = [];
  for (const row of table.rows) {
    const reading = readRow(row, table, assured);
    if ('rejections' in reading) {
      report.rejections.push(...reading.rejections);
      report[reading.of].rejected += 1;
    } else accepted.push(reading);
  }
  report.notes.push(...notesOnRows(accepted));

  const refused = strict && report.rejections.length > 0;
  const now = clock().toISOString();
  const outcome = await catalogue.change((records) => writeRows(records, accepted, { file: file.name, now }), {
    dryRun: dryRun || refused,
    ...(by && { by }),
  });
  report.kept = !dryRun && !refused;
  report.organisations = sumOf(report.organisations, outcome.organisations);
  report.services = sumOf(report.services, outcome.services);
  report.total = sumOf(report.organisations, report.services);
  report.inactive = outcome.inactive;
  report.notes.push(...outcome.notes);
  if (refused) throw new RejectedRowsError(report);
  return report;
}

function checkAssured(assured: string, now: Date): void {
  if (!partialDate.safeParse(assured).success) {
    throw new ImportOptionError(
      `Expected an assured date such as 2020-11 or 2020-11-30 for the option --assured, found "${assured}".`,
    );
  }
  const today = londonMoment(now.getTime()).local.slice(0, 10);
  const month = today.slice(0, 7);
  if (assured > (assured.length === month.length ? month : today)) {
    throw new ImportOptionError(
      `Expected --assured ${month} (or ${today}) at the latest, found "${assured}". Give the month in which the facts of the sheet stood.`,
    );
  }
}

interface Outcome {
  organisations: ImportCounts;
  services: ImportCounts;
  inactive: InactiveService[];
  notes: ImportNote[];
}

interface Occasion {
  file: string;
  /** UTC. */
  now: string;
}

async function writeRows(records: RecordWriter, rows: readonly RowReading[], occasion: Occasion): Promise<Outcome> {
  const organisations = await collect(records.organisations.all());
  const services = await collect(records.services.all());
  const drafts = new OrganisationDrafts(organisations, services);
  for (const row of rows) drafts.add(row);
  drafts.settle();

  const outcome: Outcome = { organisations: noCounts(), services: noCounts(), inactive: [], notes: [] };
  const freeSlug = { organisation: slugGiver('organisation', organisations), service: slugGiver('service', services) };
  for (const draft of drafts.touched) {
    const organisation = applyToOrganisation(draft.facts, draft.stored, {
      ...newIdentity('organisation', draft.stored, () => freeSlug.organisation(slugify(draft.facts.name ?? ''))),
      createdAt: occasion.now,
      file: occasion.file,
    });
    outcome.organisations[await records.organisations.put(organisation)] += 1;
    outcome.notes.push(...notesOnOrganisation(draft, organisation));

    for (const item of draft.services.values()) {
      const slug = serviceSlug(item.facts.name, organisation.name);
      const service = applyToService(item.facts, item.stored, {
        ...newIdentity('service', item.stored, () => freeSlug.service(slug)),
        organisationId: organisation.id,
        createdAt: occasion.now,
        file: occasion.file,
      });
      outcome.services[await records.services.put(service)] += 1;
      outcome.notes.push(...notesOnService(item, service));
      if (item.inactive && service.status === 'inactive') {
        const line = item.lines[0] ?? 0;
        outcome.inactive.push({ line, service: service.name, organisation: organisation.name, ...item.inactive });
      }
    }
  }
  return outcome;
}

async function collect<R>(records: AsyncIterable<R>): Promise<R[]> {
  const collected: R[] = [];
  for await (const record of records) collected.push(record);
  return collected;
}

function newIdentity(kind: RecordKind, stored: { id: string; slug: string } | undefined, give: () => string) {
  if (stored) return { id: stored.id, slug: stored.slug };
  const slug = give();
  return { id: recordId(kind, slug), slug };
}

/** Gives slugs that no record has: the one wished for, else with a number behind. */
function slugGiver(kind: RecordKind, stored: readonly { id: string; slug: string }[]): (wish: string) => string {
  const takenSlugs = new Set(stored.map(({ slug }) => slug));
  const takenIds = new Set(stored.map(({ id }) => id));
  return (wish) => {
    let slug = wish;
    for (let count = 2; takenSlugs.has(slug) || takenIds.has(recordId(kind, slug)); count += 1) {
      slug = `${wish.slice(0, 110).replace(/-$/, '')}-${count}`;
    }
    takenSlugs.add(slug);
    return slug;
  };
}
