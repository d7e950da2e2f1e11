import { CatalogueError } from '../errors.ts';

/** An export was asked for in a way that cannot be. */
export class ExportOptionError extends CatalogueError {
  override readonly name = 'ExportOptionError';
}
