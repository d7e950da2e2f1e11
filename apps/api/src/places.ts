import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this package. This file is one level under it, both as source (`src`) and when built (`dist`). */
export const packageRoot = join(import.meta.dirname, '..');

/** The top of the repository, where the data folder and the built Storybook are. */
export const repositoryRoot = join(packageRoot, '..', '..');

/** The version of the released API, as the document and the tags of answers carry it. */
export const apiVersion: string = (
  JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
).version;
