import { existsSync } from 'node:fs';
import { join } from 'node:path';

const platform = process.platform === 'win32' ? 'win' : process.platform;
const file = process.platform === 'win32' ? 'node.exe' : 'node';
const folder = join(import.meta.dirname, '..', '..', '..', '.ci', 'older-node', 'node_modules');
const path = join(folder, `node-${platform}-${process.arch}`, 'bin', file);

/** The oldest Node that the package is for; undefined where it does not come for this platform. */
export const olderNode = existsSync(path) ? path : undefined;
