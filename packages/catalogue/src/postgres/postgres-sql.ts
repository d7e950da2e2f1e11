import { createHash } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';
import type { Sql, SqlRow } from '../record/sql.ts';
import type { AddressSetting } from './address.ts';
import { explainFailure } from './failures.ts';

interface Prepared {
  readonly name: string;
  readonly text: string;
}

const known = new Map<string, Prepared>();
/** More than this software has; lists of different lengths make some more of each. */
const mostKnown = 1000;

/** A statement with `$1`, `$2` … in place of each `?`, and a name by which the server knows it again. */
function prepared(statement: string): Prepared {
  let made = known.get(statement);
  if (made === undefined) {
    let values = 0;
    const text = statement.replaceAll('?', () => `$${(values += 1)}`);
    made = { name: createHash('sha256').update(text).digest('base64url').slice(0, 20), text };
    if (known.size >= mostKnown) known.clear();
    known.set(statement, made);
  }
  return made;
}

/** Statements through a connection, or through whichever of a pool is free. */
export function sqlOver(client: ClientBase | Pool, shown: string, setting?: AddressSetting): Sql {
  return {
    all: async (statement, values = []) => {
      try {
        const { rows } = await client.query<SqlRow>({ ...prepared(statement), values: [...values] });
        return rows;
      } catch (error) {
        throw explainFailure(error, shown, setting);
      }
    },
  };
}
