import type { FeedFinding, FeedPlace, FeedReport, Severity } from '@vcs/catalogue';
import { counted } from './counted.ts';

/** As many places of one rule as are printed; `--json` has more. */
const mostPlaces = 5;

const severities: readonly Severity[] = ['error', 'warning', 'note'];
const headings: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };
const number = new Intl.NumberFormat('en-GB');

/** The report of a look at a feed as plain text: the verdict in the first line, then what was found, the gravest first. */
export function feedReportText({ feed, valid, full, requests, skipped, lists, findings }: FeedReport): string {
  const notMade = skipped === 0 ? '' : `; ${number.format(skipped)} more were not made`;
  const looked = lists.map(
    ({ name, total, looked: read }) => `  ${name.padEnd(20)}  ${number.format(read)} of ${number.format(total)}\n`,
  );
  return [
    `${feed}: ${valid ? 'valid' : 'not valid'}; ${tally(findings)}\n`,
    ...severities.flatMap((severity) => section(headings[severity], findings, severity)),
    `\nLooked at ${full ? 'everything' : 'a sample'} with ${counted(requests, 'request')}${notMade}.\n`,
    ...(looked.length === 0 ? [] : ['Items read, of those that each list counts:\n', ...looked]),
  ].join('');
}

/** "2 rules broken, 1 warning, 0 notes", each rule counted once. */
function tally(findings: readonly FeedFinding[]): string {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return `${counted(of('error'), 'rule')} broken, ${counted(of('warning'), 'warning')}, ${counted(of('note'), 'note')}`;
}

function section(heading: string, findings: readonly FeedFinding[], severity: Severity): string[] {
  const texts = findings.filter((finding) => finding.severity === severity).map(findingText);
  return texts.length === 0 ? [] : [`\n${heading}\n`, ...texts];
}

function findingText({ rule, says, advice, count, places }: FeedFinding): string {
  const shown = places.slice(0, mostPlaces);
  const more = count - shown.length;
  return [
    `- ${says}\n`,
    `  Not so ${counted(count, 'time')} (${rule}):\n`,
    ...shown.map(placeText),
    ...(more > 0 ? [`    and ${number.format(more)} more\n`] : []),
    `  What to do: ${advice}\n`,
  ].join('');
}

function placeText({ url, pointer, expected, found }: FeedPlace): string {
  return `    ${url}${pointer === '' ? '' : ` ${pointer}`}\n      expected ${expected}, found ${found}\n`;
}
