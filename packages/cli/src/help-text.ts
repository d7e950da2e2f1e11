import type { Command } from './command.ts';

/** The help for the commands that begin with `words`; in full where there is but one and it is named in full. */
export function helpText(words: readonly string[], commands: readonly Command[]): string {
  const exact = commands.find((command) => command.words.join(' ') === words.join(' '));
  if (exact) return commandHelp(exact);
  const within = commands.filter((command) => words.every((word, index) => command.words[index] === word));
  const rows = within.map((command) => [usage(command), command.summary] as const);
  return `Usage: ${['vcs', ...words].join(' ')} COMMAND

Commands
${aligned(rows)}

Options
${aligned([
  ['--help', 'show this help; after a command, the help for that command'],
  ['--version', 'show the version'],
])}

The database is the one that DATABASE_URL names (sqlite:/path/to/catalogue.db), else catalogue.db in the folder
VCS_DATA_DIR, else .data/catalogue.db in the repository. What writes makes an empty one where there is none.

Exit codes: 0 fine, 1 failed or something is wrong, 2 called in a way that is not understood.
`;
}

function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, option]) => [`--${name}${option.value ? ` ${option.value}` : ''}`, option.description] as const,
  );
  const named = command.arguments.map(({ name, description }) => [name, description] as const);
  return `Usage: ${usage(command)} [OPTIONS]

${command.summary}.

${command.details}

${aligned([...named, ...options, ['--help', 'show this help']])}

${command.examples.length === 1 ? 'Example' : 'Examples'}
${aligned(command.examples.map(({ call, meaning }) => [call, meaning] as const))}
`;
}

function usage(command: Command): string {
  return ['vcs', ...command.words, ...command.arguments.map(({ name }) => name)].join(' ');
}

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
