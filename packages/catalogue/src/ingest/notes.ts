import type { Organisation, Service } from '@vcs/schema';
import type { OrganisationDraft, ServiceDraft } from './drafts.ts';
import type { RowReading, RowRemark } from './read-row.ts';
import type { ImportNote } from './report.ts';
import type { Table } from './table.ts';
import { excerpt, listed } from './words.ts';

/** What the report says about how the file was read. */
export function notesOnFile(encoding: string, table: Table): ImportNote[] {
  const notes: ImportNote[] = [];
  const about = (text: string) => notes.push({ lines: [], text });
  if (encoding === 'Windows-1252') {
    about(
      'The file is not in UTF-8, so it was read as Windows-1252. Check that pound signs, dashes and accents are right.',
    );
  } else if (encoding !== 'UTF-8') about(`The file was read as ${encoding}.`);
  if (table.passedOver === 1) about('One row above the header was passed over.');
  else if (table.passedOver > 1) about(`${table.passedOver} rows above the header were passed over.`);
  if (table.rows.length === 0) about('There is no row below the header, so there was nothing to import.');
  return notes;
}

/** What rows say that the reader should know; rows that say the same make one note. */
export function notesOnRows(rows: readonly RowReading[]): ImportNote[] {
  const groups = new Map<string, { remarks: RowRemark[]; lines: number[] }>();
  for (const { line, remarks } of rows) {
    for (const remark of remarks) {
      const key = groupOf(remark);
      const group = groups.get(key) ?? { remarks: [], lines: [] };
      group.remarks.push(remark);
      if (!group.lines.includes(line)) group.lines.push(line);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ remarks, lines }) => ({ lines, text: textOf(remarks) }));
}

function groupOf(remark: RowRemark): string {
  switch (remark.about) {
    case 'unrecognised-kind':
    case 'unrecognised-theme':
    case 'completed-address':
    case 'organisation-only':
    case 'emergency-mentioned':
      return `${remark.about} ${remark.text}`;
    case 'dated-source':
      return `${remark.about} ${remark.title}`;
    default:
      return remark.about;
  }
}

function textOf(remarks: readonly RowRemark[]): string {
  const [remark] = remarks;
  if (!remark) return '';
  const distinct = (values: readonly string[]) => listed([...new Set(values)].map((value) => excerpt(value)));
  switch (remark.about) {
    case 'unrecognised-kind':
      return `Type ${excerpt(remark.text)} names no kind of organisation that we know; it was left out.`;
    case 'unrecognised-theme':
      return `Theme ${excerpt(remark.text)} is none of our categories; it was left out.`;
    case 'charity':
      return `Read as registered charity: type ${distinct(remarks.flatMap((each) => (each.about === 'charity' ? [each.text] : [])))}.`;
    case 'completed-address':
      return `A web address without https:// was read as ${remark.text}`;
    case 'blank-mark': {
      const columns = remarks.flatMap((each) => (each.about === 'blank-mark' ? [each.column] : []));
      return `A cell that says "n/a" or the like was read as blank, in ${distinct(columns)}.`;
    }
    case 'organisation-only':
      return `No service is named, so only the organisation "${remark.text}" was imported.`;
    case 'emergency-mentioned':
      return `"${remark.text}" speaks of "${remark.term}" in its figures only, so its status was left alone. Check that it still runs.`;
    case 'dated-source':
      return `Assured date ${remark.assured}, because the source is the ${remark.title}, whose facts stood then.`;
    case 'undated-source': {
      const sources = [...new Set(remarks.flatMap((each) => (each.about === 'undated-source' ? [each.text] : [])))];
      return `Found as source: ${someOf(sources)}. It is not known when those facts stood, so no assured date was set. Give one with --assured.`;
    }
    case 'no-source':
      return 'No source is given, so no assured date was set. Give one with --assured.';
    case 'short-row':
      return `The row has fewer cells than the header row's ${remark.columnCount}; those missing at its end were read as blank. Check that no line break stands in a cell without quotation marks.`;
    case 'stray-mark':
      return 'A quotation mark inside a cell that does not stand between quotation marks was kept as part of its text.';
  }
}

/** Some of the values, quoted, and how many more there are. */
function someOf(values: readonly string[]): string {
  const shown = values.slice(0, 5).map((value) => excerpt(value));
  const more = values.length - shown.length;
  return listed(more === 0 ? shown : [...shown, more === 1 ? '1 other' : `${more} others`]);
}

/** What an organisation's stored record has to do with the report. */
export function notesOnOrganisation(
  { stored, lines, spellings }: OrganisationDraft,
  written: Organisation,
): ImportNote[] {
  const notes: ImportNote[] = [];
  const others = [...spellings].filter((name) => name !== written.name).map((name) => `"${name}"`);
  if (others.length > 0) notes.push({ lines, text: `${listed(others)} was taken for "${written.name}".` });
  if (!stored) return notes;
  if (stored.example) {
    notes.push({ lines, text: `"${written.name}" was an invented example; the sheet's facts replaced all of it.` });
  }
  if (stored.publication !== 'published') {
    notes.push({ lines, text: `"${written.name}" is ${stored.publication} and stays so: the public does not see it.` });
  }
  return notes;
}

/** What a service's rows and its stored record have to do with the report. */
export function notesOnService(
  { stored, facts, lines, disagreements, inactive }: ServiceDraft,
  written: Service,
): ImportNote[] {
  const notes: ImportNote[] = [];
  for (const { used, unused } of disagreements) {
    notes.push({
      lines,
      text: `Rows of "${written.name}" differ: ${excerpt(used)} was used, ${excerpt(unused)} was not.`,
    });
  }
  if (stored && !stored.example && stored.publication !== 'published') {
    notes.push({ lines, text: `"${written.name}" is ${stored.publication} and stays so: the public does not see it.` });
  }
  const confirmedSince =
    stored?.assured !== undefined &&
    !stored.example &&
    facts.assured !== undefined &&
    stored.assured.date > facts.assured.date;
  if (confirmedSince) {
    notes.push({
      lines,
      text: `"${written.name}" was confirmed in ${stored.assured?.date}, after the facts of this sheet; its date and status were kept.`,
    });
  } else if (inactive && written.status !== 'inactive') {
    notes.push({
      lines,
      text: `"${written.name}" would be inactive by the rule, but is recorded as ${written.status}; that was kept.`,
    });
  }
  return notes;
}
