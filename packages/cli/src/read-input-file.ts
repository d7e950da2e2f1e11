import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { FileTooLargeError } from '@vcs/catalogue';
import { UnreadableFileError } from './errors.ts';

/**
 * A file that the caller named, relative to their folder.
 *
 * @param maximum bytes; a larger file is refused before it is read
 */
export async function readInputFile(
  path: string,
  workingDirectory: string,
  maximum: number,
): Promise<{ name: string; bytes: Uint8Array }> {
  const whole = resolve(workingDirectory, path);
  try {
    const found = await stat(whole);
    if (found.isDirectory())
      throw new UnreadableFileError(`Expected a file, found the folder ${whole}. Name a file in it.`);
    if (found.size > maximum) throw new FileTooLargeError(basename(whole), found.size, maximum);
    return { name: basename(whole), bytes: await readFile(whole) };
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
