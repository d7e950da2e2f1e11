import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './assets.ts';

/** The folder holds something else than the site. */
export class ForeignFolderError extends Error {
  override name = 'ForeignFolderError';
}

const first = 'index.html';

/** Whatever is not of the site goes from its folder, so nobody may have anything else there. */
async function expectOwn(folder: string): Promise<void> {
  const [other] = await readdir(folder).catch(() => []);
  if (other === undefined) return;
  const home = await readFile(join(folder, first), 'utf8').catch(() => '');
  if (home.includes('data-year-phases')) return;
  throw new ForeignFolderError(
    `VCS_SHOWCASE_FOLDER: expected ${folder} to be empty or to hold an earlier build of the site, found ${other} and no ` +
      'page of the site. Name a folder that it can have for itself.',
  );
}

/**
 * Writes the files into a folder and takes away what an earlier build left there.
 *
 * @throws ForeignFolderError where the folder holds something else
 */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  await expectOwn(folder);
  await Promise.all(
    [...new Set([...files.keys()].map((path) => dirname(join(folder, path))))].map((path) =>
      mkdir(path, { recursive: true }),
    ),
  );
  // The first page comes last: whoever sees that it is new finds everything else.
  const others = [...files].filter(([path]) => path !== first);
  await Promise.all(others.map(([path, body]) => writeFile(join(folder, path), body)));
  const home = files.get(first);
  if (home !== undefined) await writeFile(join(folder, first), home);
  const there = await readdir(folder, { recursive: true, withFileTypes: true });
  const old = there
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !files.has(path));
  await Promise.all(old.map((path) => rm(join(folder, path))));
}
