import { FeedAddressError, validateFeed } from '@vcs/catalogue';
import type { FeedReport } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { UsageError } from '../errors.ts';
import { feedReportText } from '../feed-report-text.ts';

export const validateCommand: Command = {
  words: ['validate'],
  summary: 'Check a feed of Open Referral UK, ours or another',
  details: `Reads a feed over HTTP and says where it does not follow HSDS-UK 3.0: what / says, the endpoints, headers, pages of
lists, every item by its id, fields and formats, references, filters. Asks the feed alone, no more than 4 requests at once, and
follows no redirect to another origin. No database is needed.

A sample is the first, middle and last pages of each list with five items each, and what is on them. An error is what the
standard demands; a warning is what may hurt a reader of the feed; a note is good to know.

Exit code 0: no error. 1: errors, or no answer. 2: wrong call.`,
  examples: [
    { call: 'vcs validate https://directory.example.org/hsds', meaning: 'look at a sample' },
    { call: 'vcs validate https://directory.example.org/hsds --full', meaning: 'look at everything' },
    { call: 'vcs validate https://directory.example.org/hsds --json > report.json', meaning: 'a report for a program' },
  ],
  arguments: [{ name: 'URL', description: 'base address of the feed, below which /services is' }],
  options: {
    full: { type: 'flag', description: 'read every page and every item' },
    json: { type: 'flag', description: 'print the report as JSON, with up to 100 places of each rule' },
    requests: { type: 'value', value: 'NUMBER', description: 'most requests; 400 of a sample, 100000 with --full' },
    timeout: { type: 'value', value: 'SECONDS', description: 'how long one answer may take; 10' },
  },
  run,
};

async function run(input: CommandInput, surroundings: Surroundings): Promise<number> {
  const report = await reportOf(input);
  const text = input.flags.has('json') ? `${JSON.stringify(report, null, 2)}\n` : feedReportText(report);
  await surroundings.write(text);
  return report.valid ? 0 : 1;
}

async function reportOf({ flags, values, arguments: [address = ''] }: CommandInput): Promise<FeedReport> {
  const requests = wholeNumber('requests', values);
  const seconds = wholeNumber('timeout', values);
  try {
    return await validateFeed(address, {
      fetch,
      full: flags.has('full'),
      ...(requests !== undefined && { requests }),
      ...(seconds !== undefined && { timeout: seconds * 1000 }),
    });
  } catch (error) {
    if (error instanceof FeedAddressError) throw new UsageError(error.message);
    throw error;
  }
}

/** Timers count milliseconds in 31 bits. */
const most = 2_000_000;

function wholeNumber(name: string, values: ReadonlyMap<string, string>): number | undefined {
  const text = values.get(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
  throw new UsageError(`Expected --${name} with a whole number from 1 to ${most}, found "${text}".`);
}
