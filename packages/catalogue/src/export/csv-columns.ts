import type { KnownKind } from '../backup/known-kinds.ts';
import { neverLeaves } from './public-fields.ts';

/** One column of a table: where its value is in a record. */
export interface CsvColumn {
  /** Names of the fields on the way, joined by full stops. */
  readonly name: string;
  readonly path: readonly string[];
}

/** What is read of a schema; see https://zod.dev/library-authors for what its definition holds. */
interface Schema {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly def: { readonly type: string; readonly innerType?: unknown };
}

const first = ['id', 'slug', 'name'];

/**
 * The columns of a kind: the fields of its schema, those of objects within as `contact.email`. They do not depend on the
 * records, so a table can be written while it is read.
 */
export function csvColumns(kind: KnownKind): CsvColumn[] {
  const columns = columnsWithin(kind.schema as unknown as Schema, []);
  const rank = ({ name }: CsvColumn) => (first.includes(name) ? first.indexOf(name) : first.length);
  return columns.filter(({ path }) => !neverLeaves(path[0]!)).sort((left, right) => rank(left) - rank(right));
}

function columnsWithin(schema: Schema, path: readonly string[]): CsvColumn[] {
  if (schema.shape === undefined) return [{ name: path.join('.'), path }];
  return Object.entries(schema.shape).flatMap(([field, inner]) => columnsWithin(unwrapped(inner), [...path, field]));
}

/** The schema of what is there, where it may be left out or has a default. */
function unwrapped(schema: unknown): Schema {
  const { def } = schema as Schema;
  return def.innerType === undefined ? (schema as Schema) : unwrapped(def.innerType);
}
