import type { Catalogue } from '../catalogue.ts';

export async function openSqliteCatalogue(path: string, clock: () => Date): Promise<Catalogue> {
  throw new Error(`The store is being built: ${path}, ${clock().toISOString()}`);
}
