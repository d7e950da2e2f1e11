import { DatabaseUrlError } from '../errors.ts';

/** Where a PostgreSQL database is. */
export interface PostgresAddress {
  /** For the driver; it may hold a password. */
  readonly connectionString: string;
  /** Schema that holds our tables. */
  readonly schema: string;
  /** For messages: without user and password. */
  readonly shown: string;
  /** The setting that the address came from; for messages. */
  readonly setting: AddressSetting;
}

export type AddressSetting = 'DATABASE_URL' | 'DATABASE_READ_URL';

/**
 * Reads `postgres://user:password@host:port/database?schema=name`; the schema is `public` where none is named.
 * @throws DatabaseUrlError
 */
export function postgresAddress(databaseUrl: string, setting: AddressSetting = 'DATABASE_URL'): PostgresAddress {
  const url = URL.parse(databaseUrl);
  if (url === null || !/^postgres(?:ql)?:$/.test(url.protocol)) {
    throw new DatabaseUrlError(
      `Expected a database address such as postgres://user:password@host:5432/database, found one that cannot be read. Correct ${setting}; a password in it must be percent-encoded.`,
    );
  }
  const schema = url.searchParams.get('schema') ?? 'public';
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new DatabaseUrlError(
      `Expected a schema of lower-case letters, digits and underscores in the database address, found ${JSON.stringify(schema)}. Correct ${setting}.`,
    );
  }
  url.searchParams.delete('schema');
  return { connectionString: url.href, schema, shown: `${url.host}${url.pathname} (schema ${schema})`, setting };
}
