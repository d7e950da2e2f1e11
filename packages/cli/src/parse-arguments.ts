import { parseArgs } from 'node:util';
import type { Command, CommandInput } from './command.ts';
import { UsageError } from './errors.ts';
import { nearest } from './nearest.ts';

/** What the caller asked for. */
export type Request =
  | { kind: 'run'; command: Command; input: CommandInput }
  | { kind: 'help'; words: readonly string[] }
  | { kind: 'version' };

/** Options that every command has. */
const helpNames = ['--help', '-h'];
const versionNames = ['--version'];

/**
 * Finds the command whose words come first, then reads what follows them.
 *
 * @throws {UsageError} an unknown command or option, a value missing or too many arguments; says what comes nearest
 */
export function parseArguments(args: readonly string[], commands: readonly Command[]): Request {
  const [first] = args;
  if (first === undefined) throw new UsageError(`Expected a command, found none. ${listing(commands)}`);
  if (versionNames.includes(first)) return { kind: 'version' };

  const command = commands.find(({ words }) => words.every((word, index) => args[index] === word));
  const beforeSeparator = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const wordsGiven = args.slice(0, countLeadingWords(args));
  if (beforeSeparator.some((arg) => helpNames.includes(arg))) {
    return { kind: 'help', words: command?.words ?? knownGroup(wordsGiven, commands) };
  }
  if (!command) throw unknownCommand(args, wordsGiven, commands);
  return { kind: 'run', command, input: readInput(command, args.slice(command.words.length)) };
}

function readInput(command: Command, args: readonly string[]): CommandInput {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [
      name,
      { type: type === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const called = `vcs ${command.words.join(' ')}`;
  // First leniently, for messages of our own about what is unknown; then strictly, for wrong values.
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(options, token.name)) {
      const names = Object.keys(options).map((name) => `--${name}`);
      const near = nearest(token.rawName, names);
      throw new UsageError(
        `Expected ${names.length === 0 ? 'no option' : `one of the options ${names.join(', ')}`} of "${called}", found "${token.rawName}".${suggestion(near)}`,
      );
    }
  }
  const { values, positionals } = parseStrictly(args, options, called);
  if (positionals.length !== command.arguments.length) {
    const expected = command.arguments.map(({ name }) => name).join(' ') || 'nothing more';
    const found = positionals.length === 0 ? 'nothing' : positionals.map((value) => `"${value}"`).join(' ');
    throw new UsageError(`Expected "${called} ${expected}", found ${found} after "${called}".`);
  }
  const input = { flags: new Set<string>(), values: new Map<string, string>(), arguments: positionals };
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') input.values.set(name, value);
    else if (value === true) input.flags.add(name);
  }
  return input;
}

function parseStrictly(
  args: readonly string[],
  options: Record<string, { type: 'boolean' | 'string' }>,
  called: string,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence = error.message] = error.message.split('\n');
    throw new UsageError(`${sentence.replace(/\.?$/, '.')} See "${called} --help".`);
  }
}

function unknownCommand(
  args: readonly string[],
  wordsGiven: readonly string[],
  commands: readonly Command[],
): UsageError {
  const [first = ''] = args;
  if (first.startsWith('-')) {
    const near = nearest(first, [...helpNames, ...versionNames]);
    return new UsageError(`Expected a command, found the option "${first}".${suggestion(near)} ${listing(commands)}`);
  }
  const group = knownGroup(wordsGiven, commands);
  const within = commands.filter(({ words }) => group.every((word, index) => words[index] === word));
  const found = wordsGiven.slice(0, group.length + 1).join(' ');
  const calls = within.map(({ words }) => words.join(' '));
  const near =
    nearest(found, [...calls, ...within.map(({ words }) => words.slice(0, group.length + 1).join(' '))]) ??
    nearest(wordsGiven.slice(0, group.length + 2).join(' '), calls);
  return new UsageError(`Found no command "vcs ${found}".${suggestion(near && `vcs ${near}`)} ${listing(within)}`);
}

/** The words given that begin some command, as far as they do: `import` of `import maping`. */
function knownGroup(words: readonly string[], commands: readonly Command[]): readonly string[] {
  const known = words.findIndex((_, index) =>
    commands.every((command) => words.slice(0, index + 1).some((word, position) => command.words[position] !== word)),
  );
  return known < 0 ? words : words.slice(0, known);
}

function countLeadingWords(args: readonly string[]): number {
  const option = args.findIndex((arg) => arg.startsWith('-'));
  return option < 0 ? args.length : option;
}

function listing(commands: readonly Command[]): string {
  return `Expected: ${commands.map(({ words }) => `vcs ${words.join(' ')}`).join(', ')}. See "vcs --help".`;
}

function suggestion(near: string | undefined): string {
  return near ? ` Did you mean "${near}"?` : '';
}
