import { readFile } from 'node:fs/promises';
import { CatalogueError, ExportOptionError, ImportOptionError } from '@vcs/catalogue';
import type { Surroundings } from './command.ts';
import { commands } from './commands/index.ts';
import { UnreadableFileError, UsageError } from './errors.ts';
import { helpText } from './help-text.ts';
import { parseArguments } from './parse-arguments.ts';

export type { Surroundings } from './command.ts';

/**
 * Runs the `vcs` command.
 *
 * @param args what stands after `vcs`
 * @returns the exit code: 0 done, 1 not done, 2 called in a way that is not understood
 */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const request = parseArguments(args, commands);
    if (request.kind === 'run') return await request.command.run(request.input, surroundings);
    surroundings.write(request.kind === 'help' ? helpText(request.words, commands) : `${await version()}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError || error instanceof ImportOptionError || error instanceof ExportOptionError) {
      surroundings.writeError(`vcs: ${error.message}\n`);
      return 2;
    }
    if (error instanceof CatalogueError || error instanceof UnreadableFileError) {
      surroundings.writeError(`vcs: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
