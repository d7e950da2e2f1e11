import { UnsupportedDatabaseError } from '../errors.ts';
import type { Store } from '../store.ts';

export async function openPostgresStore(
  _url: string,
  _readUrl: string | undefined,
  _clock: () => Date,
): Promise<Store> {
  throw new UnsupportedDatabaseError(
    'PostgreSQL is not supported by this build yet. Use sqlite:/path/to/catalogue.db, or leave DATABASE_URL unset.',
  );
}
