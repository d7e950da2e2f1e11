import { join } from 'node:path';

const repositoryRoot = join(import.meta.dirname, '../../..');

/** Where databases that were filled once are kept for the next run. */
export const cacheFolder = process.env['VCS_BENCH_FOLDER'] || join(repositoryRoot, '.data', 'bench');

/** Where what a measured process runs is built: within this package, so that it finds the others. */
export const buildFolder = join(import.meta.dirname, '../dist');
