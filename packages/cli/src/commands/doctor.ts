import { examine } from '@vcs/catalogue';
import type { DoctorReport, Finding } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { counted } from '../counted.ts';
import { databaseOf } from '../database-name.ts';

export const doctorCommand: Command = {
  words: ['doctor'],
  summary: 'Say what is wrong with the database, and what to do',
  details: `Looks at the file, who may read it, its pages, tables and foreign keys, free disk, every record (its schema, what it refers
to, when it was last confirmed, its place, names given twice), imported ward boundaries against the places, and the search
index. Changes nothing.
"Wrong" needs mending. "Worth a look" is for somebody who knows the records.

Exit code 0: nothing is wrong. 1: something is. 2: wrong call.`,
  examples: [
    { call: 'vcs doctor', meaning: 'look at everything' },
    { call: 'vcs doctor --strict', meaning: 'fail on what is only worth a look, too' },
    { call: 'vcs doctor --json', meaning: 'the same for a program' },
  ],
  arguments: [],
  options: {
    strict: { type: 'flag', description: 'exit code 1 also where something is only worth a look' },
    json: { type: 'flag', description: 'print the report as JSON' },
  },
  run,
};

async function run({ flags }: CommandInput, surroundings: Surroundings): Promise<number> {
  const report = await examine(databaseOf(surroundings));
  await surroundings.write(flags.has('json') ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  const failing = report.findings.filter(({ weight }) => weight === 'wrong' || flags.has('strict'));
  return failing.length > 0 ? 1 : 0;
}

function reportText({ database, findings, looked, notLooked }: DoctorReport): string {
  const wrong = findings.filter(({ weight }) => weight === 'wrong');
  const look = findings.filter(({ weight }) => weight === 'look');
  const verdict = wrong.length === 0 ? 'nothing is wrong' : `${counted(wrong.length, 'thing')} wrong`;
  const also = look.length === 0 ? '' : `, ${counted(look.length, 'thing')} worth a look`;
  return [
    `${database}: ${verdict}${also}\n`,
    ...section('Wrong', wrong),
    ...section('Worth a look', look),
    `\nLooked at ${listed(looked)}.\n`,
    ...(notLooked.length === 0 ? [] : [`Not looked at, because of what is wrong: ${listed(notLooked)}.\n`]),
  ].join('');
}

function section(heading: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [`\n${heading}\n`, ...findings.map(findingText)];
}

function findingText({ text, advice, examples, count }: Finding): string {
  const more = count - examples.length;
  const rest = more > 0 && examples.length > 0 ? [`    and ${more} more\n`] : [];
  return [`- ${text}\n`, ...examples.map((example) => `    ${example}\n`), ...rest, `  What to do: ${advice}\n`].join(
    '',
  );
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}
