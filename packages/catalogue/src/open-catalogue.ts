import type { Catalogue, CatalogueOptions } from './catalogue.ts';
import { openStore } from './open-store.ts';
import { StoredCatalogue } from './stored-catalogue.ts';

/**
 * Opens the catalogue, making its folder and file where there is none and bringing its tables up to date.
 * @throws DatabaseUrlError, DatabaseUnreachableError, DatabaseNotWritableError, NotACatalogueError, DamagedDatabaseError,
 * NewerDatabaseError, MigrationChangedError, DatabaseBusyError
 */
export async function openCatalogue(options: CatalogueOptions): Promise<Catalogue> {
  const { databaseUrl, readUrl, postcodeProvider, clock = () => new Date() } = options;
  const store = await openStore({ databaseUrl, readUrl, clock });
  try {
    const catalogue = new StoredCatalogue(store, clock, postcodeProvider);
    await catalogue.bringIndexUpToDate();
    return catalogue;
  } catch (error) {
    await store.close();
    throw error;
  }
}
