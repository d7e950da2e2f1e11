import type { Catalogue, CatalogueOptions } from './catalogue.ts';
import { sqlitePathFrom } from './database-url.ts';
import { openSqliteCatalogue } from './sqlite/open.ts';

/**
 * Opens the catalogue, making its folder and file where there is none and bringing its tables up to date.
 * @throws UnsupportedDatabaseError, DatabaseUrlError, DatabaseNotWritableError, NotACatalogueError, DamagedDatabaseError,
 * NewerDatabaseError, MigrationChangedError, DatabaseBusyError
 */
export async function openCatalogue({ databaseUrl, clock = () => new Date() }: CatalogueOptions): Promise<Catalogue> {
  return openSqliteCatalogue(sqlitePathFrom(databaseUrl), clock);
}
