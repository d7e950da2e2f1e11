import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isVcsError } from '@vcs/sdk';
import type { Content } from './content.ts';

/** The API cannot be asked, and there is no earlier content to build from. */
export class NoContentError extends Error {
  override name = 'NoContentError';
}

/** Whose fault may pass: the site then stays up with what it had. */
function mayPass(error: unknown): boolean {
  return ['network', 'timeout', 'server', 'rate-limit'].some((kind) => isVcsError(error, kind as 'network'));
}

/**
 * The content of the API, or that of the last build where the API cannot be reached.
 *
 * @param file where the content of the last build is, and where this one goes
 * @param say told where the last content is used, and why
 */
export async function contentOrLast(
  read: () => Promise<Content>,
  file: string,
  say: (sentence: string) => void,
): Promise<Content> {
  try {
    const content = await read();
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(content));
    return content;
  } catch (error) {
    if (!mayPass(error)) throw error;
    const last = await readFile(file, 'utf8').catch(() => undefined);
    const why = (error as Error).message;
    if (last === undefined) {
      throw new NoContentError(`The API could not be asked (${why}), and no earlier build left content in ${file}.`, {
        cause: error,
      });
    }
    const content = JSON.parse(last) as Content;
    say(`The API could not be asked (${why}). Building from what it said at ${content.readAt}.`);
    return content;
  }
}
