import { openCatalogue } from '@vcs/catalogue';
import type { Catalogue, PutResult } from '@vcs/catalogue';
import type { Surroundings } from './command.ts';
import { databaseOf, lacksFile, withoutPassword } from './database-name.ts';

type Geography = Catalogue['geography'];

/**
 * The database that an import goes to, opened by the first thing that is put, so that a file that cannot be read makes none.
 * A dry run where there is none compares with an empty one, and makes none either.
 */
export class ImportTarget {
  readonly #databaseUrl: string;
  readonly #nothingThere: boolean;
  #opened: Catalogue | undefined;

  constructor(surroundings: Surroundings, dryRun: boolean) {
    this.#databaseUrl = databaseOf(surroundings);
    this.#nothingThere = dryRun && lacksFile(this.#databaseUrl);
  }

  /** As a reader may see it. */
  get shown(): string {
    const name = withoutPassword(this.#databaseUrl);
    return this.#nothingThere ? `${name} is not there yet, so the file was compared with an empty one.` : name;
  }

  /** The function of the catalogue's geography with this name. */
  through<N extends 'putBoundaries' | 'putPostcodes'>(name: N): Geography[N] {
    const put = async (...values: unknown[]) => {
      this.#opened ??= await openCatalogue({ databaseUrl: this.#nothingThere ? 'sqlite::memory:' : this.#databaseUrl });
      const { geography } = this.#opened;
      return (geography[name] as (...values: unknown[]) => Promise<unknown>).apply(geography, values);
    };
    return put as Geography[N];
  }

  async close(): Promise<void> {
    await this.#opened?.close();
  }
}

/** What became of a file, for the end of the first line of a report. */
export function outcomeText({ result, kept }: { result: PutResult; kept: boolean }): string {
  if (result === 'unchanged') return 'unchanged';
  const done = result === 'created' ? 'new' : 'in place of those before';
  return kept ? done : `${done} (dry run: nothing was written)`;
}
