import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Files } from './assets.ts';

/** Writes the files into a folder and takes away what an earlier build left there, except what is to stay. */
export async function writeFiles(folder: string, files: Files, stay: readonly string[]): Promise<void> {
  await Promise.all(
    [...new Set([...files.keys()].map((path) => dirname(join(folder, path))))].map((path) =>
      mkdir(path, { recursive: true }),
    ),
  );
  // The first page comes last: whoever sees that it is new finds everything else.
  const first = 'index.html';
  const others = [...files].filter(([path]) => path !== first);
  await Promise.all(others.map(([path, body]) => writeFile(join(folder, path), body)));
  const home = files.get(first);
  if (home !== undefined) await writeFile(join(folder, first), home);
  const there = await readdir(folder, { recursive: true, withFileTypes: true });
  const old = there
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !files.has(path) && !stay.includes(path));
  await Promise.all(old.map((path) => rm(join(folder, path))));
}
