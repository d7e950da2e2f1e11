import { open, readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { FileTooLargeError } from '@vcs/catalogue';
import { UnreadableFileError } from './errors.ts';

/**
 * A file that the caller named, relative to their folder.
 *
 * @param maximum bytes; a larger file is refused before it is read
 * @param tooLarge the error for one that is
 */
export async function readInputFile(
  path: string,
  workingDirectory: string,
  maximum: number,
  tooLarge = (name: string, size: number): Error => new FileTooLargeError(name, size, maximum),
): Promise<{ name: string; bytes: Uint8Array }> {
  const whole = resolve(workingDirectory, path);
  return explained(whole, async () => {
    const size = await sizeOf(whole);
    if (size > maximum) throw tooLarge(basename(whole), size);
    return { name: basename(whole), bytes: await readFile(whole) };
  });
}

/** The same for a file of any size, in pieces. Whoever stops before its end lets go of it. */
export async function readInputPieces(
  path: string,
  workingDirectory: string,
): Promise<{ name: string; pieces: AsyncIterable<Uint8Array> }> {
  const whole = resolve(workingDirectory, path);
  return explained(whole, async () => {
    await sizeOf(whole);
    const handle = await open(whole);
    return { name: basename(whole), pieces: handle.createReadStream() };
  });
}

async function sizeOf(whole: string): Promise<number> {
  const found = await stat(whole);
  if (found.isDirectory())
    throw new UnreadableFileError(`Expected a file, found the folder ${whole}. Name a file in it.`);
  return found.size;
}

async function explained<T>(whole: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      throw new UnreadableFileError(`Expected a file at ${whole}, found none. Check the name and the folder.`);
    }
    if (error.code === 'EACCES' || error.code === 'EPERM') {
      throw new UnreadableFileError(
        `Expected a file that may be read, found none: ${whole} is not open to you. Check its permissions.`,
      );
    }
    throw new UnreadableFileError(`The file ${whole} could not be read: ${error.message}.`);
  }
}
