import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { headerRules } from './header-rules.ts';

/** A version was to be published twice, with different content. */
export class ReleasedFileError extends Error {
  override readonly name = 'ReleasedFileError';

  constructor(paths: readonly string[], folder: string) {
    super(
      `Expected what is published in ${folder} to stay as it is, but this build has other content for ${paths.join(', ')}. ` +
        'The published files were kept. Give the build a version of its own, then add it again.',
    );
  }
}

/** The one file whose address stays while its content changes. */
const loader = 'v1/vcs.js';
const published = /^(?:v1\/(?:vcs\.js|chunks\/[\w.-]+\.js)|\d+\.\d+\.\d+[\w.-]*\/(?:[a-z]+\.js|manifest\.json))$/;

const contentOf = (path: string): Promise<Buffer | undefined> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** Nobody ever reads half a file: it appears under its name when it is whole. */
async function put(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * Adds the files of a build to a folder with those of earlier releases, which all stay: pages hold on to them for years.
 * The folder can be published to any server of plain files as it is.
 * @param build folder that `buildEmbed` wrote
 * @param folder where the releases are kept; made if it is missing
 * @returns paths of the files that were new
 * @throws {ReleasedFileError} where the version is there with other content; everything else was added
 */
export async function addRelease(build: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(build, { recursive: true });
  const paths = entries.map((entry) => entry.split(sep).join('/')).filter((path) => published.test(path));
  // The loader names the chunks, so it comes after them.
  paths.sort((one, other) => Number(one === loader) - Number(other === loader));
  const added: string[] = [];
  const refused: string[] = [];
  for (const path of paths) {
    const content = await readFile(join(build, path));
    const there = await contentOf(join(folder, path));
    if (there?.equals(content)) continue;
    if (there !== undefined && path !== loader) {
      refused.push(path);
      continue;
    }
    await put(join(folder, path), content);
    added.push(path);
  }
  await put(join(folder, '_headers'), headerRules);
  if (refused.length > 0) throw new ReleasedFileError(refused, folder);
  return added;
}
