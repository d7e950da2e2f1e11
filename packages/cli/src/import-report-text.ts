import type { ImportCounts, ImportReport } from '@vcs/catalogue';

const number = new Intl.NumberFormat('en-GB');

/**
 * The report of an import as plain text: the summary in the first line, then the details.
 *
 * @param database where the records went, as a reader may see it: without a password
 */
export function importReportText(report: ImportReport, database: string, dryRun: boolean): string {
  const blocks = [
    summary(report, dryRun),
    table(report),
    `Read as ${report.encoding}, separated by ${{ comma: 'commas', semicolon: 'semicolons', tab: 'tabs' }[report.separator]}.\nDatabase: ${database}`,
    block(
      `Inactive: ${count(report.inactive.length, 'service')} of the COVID-19 emergency`,
      report.inactive.map(({ line, service, organisation, column, term }) => [
        `line ${line}`,
        `"${service}" of ${organisation}, because "${column}" says "${term}"`,
      ]),
    ),
    block(
      'Notes',
      report.notes.map(({ lines, text }) => [lines.length === 0 ? 'file' : linesText(lines), text]),
    ),
    block(
      `Unknown columns: ${report.unknownColumns.length}, not imported`,
      report.unknownColumns.map((name) => [name, '']),
    ),
    block(
      `Rejected: ${count(report.total.rejected, 'row')}`,
      report.rejections.map(({ line, column, expected, found }) => [
        `line ${line}, ${column}`,
        `expected ${expected}; found ${found}`,
      ]),
    ),
  ];
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

function summary({ file, rows, total, kept }: ImportReport, dryRun: boolean): string {
  const counts = `${number.format(total.created)} created, ${number.format(total.updated)} updated, ${number.format(total.unchanged)} unchanged, ${number.format(total.rejected)} rejected`;
  const written = kept ? '' : dryRun ? ' (dry run: nothing was written)' : ' (strict: nothing was written)';
  return `${file}: ${count(rows, 'row')}; ${counts}${written}`;
}

function table({ organisations, services }: ImportReport): string {
  const columns = ['created', 'updated', 'unchanged', 'rejected'] as const satisfies readonly (keyof ImportCounts)[];
  const row = (label: string, cells: readonly string[]) =>
    [label.padEnd(13), ...cells.map((cell, index) => cell.padStart((columns[index] ?? '').length + 2))]
      .join('')
      .trimEnd();
  const counted = (counts: ImportCounts) => columns.map((column) => number.format(counts[column]));
  return [row('', columns), row('organisations', counted(organisations)), row('services', counted(services))].join(
    '\n',
  );
}

/** A heading and aligned rows; a left side that is much longer than the others does not push all of them out. */
function block(heading: string, rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return '';
  const width = Math.min(40, Math.max(...rows.map(([left]) => left.length)));
  return [heading, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd())].join('\n');
}

/** "line 4", "lines 2–3, 7". */
function linesText(lines: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const line of lines.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && line <= run[1] + 1) run[1] = line;
    else runs.push([line, line]);
  }
  const text = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
  return `${lines.length === 1 ? 'line' : 'lines'} ${text}`;
}

function count(amount: number, noun: string): string {
  return `${number.format(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
