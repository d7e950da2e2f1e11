import type { Pool } from 'pg';
import type { SqlRow } from '../record/sql.ts';
import type { PostgresAddress } from './address.ts';
import { explainFailure } from './failures.ts';

/** Connections that read, and where they lead to. */
export interface Readers {
  readonly pool: Pool;
  readonly address: PostgresAddress;
}

// https://www.postgresql.org/docs/15/errcodes-appendix.html: a table or a column that is not there.
const lacking = new Set(['42P01', '42703']);

/** Chooses where to read. */
export interface ReadersChoice {
  /** Never a replica. */
  readonly primary: Readers;
  choose(): Promise<Readers>;
  /** To be called when a change was committed through this process. */
  changed(): void;
  end(): Promise<void>;
}

export function readPrimary(primary: Readers): ReadersChoice {
  return { primary, choose: async () => primary, changed: () => undefined, end: () => primary.pool.end() };
}

/**
 * Reads go to the replica once it has the migrations of this software and the version of the dataset that the primary
 * has; until then, and again after each change that this process commits, they go to the primary. So a process never
 * reads less than it has written, and a replica that is new or behind is of no harm. One that cannot be reached is an
 * error: silence would put the load of all readers on the primary.
 */
export class ReplicaChoice implements ReadersChoice {
  readonly primary: Readers;
  readonly #replica: Readers;
  readonly #migrations: number;
  #caughtUp = false;
  /** Changes that this process has committed. */
  #changes = 0;
  #looking: Promise<void> | undefined;

  constructor(primary: Readers, replica: Readers, migrations: number) {
    this.primary = primary;
    this.#replica = replica;
    this.#migrations = migrations;
  }

  async choose(): Promise<Readers> {
    if (!this.#caughtUp) await (this.#looking ??= this.#look().finally(() => (this.#looking = undefined)));
    return this.#caughtUp ? this.#replica : this.primary;
  }

  changed(): void {
    this.#changes += 1;
    this.#caughtUp = false;
  }

  async end(): Promise<void> {
    await Promise.all([this.primary.pool.end(), this.#replica.pool.end()]);
  }

  async #look(): Promise<void> {
    const changes = this.#changes;
    const wanted = await stateOf(this.primary);
    const found = await stateOf(this.#replica);
    this.#caughtUp =
      changes === this.#changes &&
      found !== undefined &&
      Number(found.migrations) >= this.#migrations &&
      found.epoch === wanted?.epoch &&
      found.index_recipe === wanted?.index_recipe &&
      Number(found.version) >= Number(wanted?.version);
  }
}

/** Nothing where the tables are not there yet. */
async function stateOf({ pool, address }: Readers): Promise<SqlRow | undefined> {
  try {
    const { rows } = await pool.query<SqlRow>(
      'SELECT version, epoch, index_recipe, (SELECT count(*) FROM migration) AS migrations FROM dataset',
    );
    return rows[0];
  } catch (error) {
    if (error instanceof Error && 'code' in error && lacking.has(String(error.code))) return undefined;
    throw explainFailure(error, address.shown, address.setting);
  }
}
