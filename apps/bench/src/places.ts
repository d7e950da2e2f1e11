import { join } from 'node:path';

const repositoryRoot = join(import.meta.dirname, '../../..');

/** Where databases that were filled once are kept for the next run. */
export const cacheFolder = join(repositoryRoot, '.data', 'bench');
