import { benchApi } from './api/api.ts';
import { benchBytes } from './bytes/bytes.ts';
import { BenchError } from './errors.ts';
import { benchSearch } from './search/search.ts';
import { benchTasks } from './tasks/tasks.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  search: benchSearch,
  api: benchApi,
  bytes: benchBytes,
  tasks: benchTasks,
};

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const command = commands[name];
  if (command === undefined) {
    throw new BenchError(`Expected one of ${Object.keys(commands).join(', ')}, found "${name}". See README.md.`);
  }
  await command(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof BenchError ? error.message : error);
  process.exitCode = 1;
});
