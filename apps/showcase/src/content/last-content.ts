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

/** What a build leaves for the next one. */
interface Left {
  /** Where it was read; what was read elsewhere says nothing about this API. */
  readonly source: string;
  readonly content: Content;
}

async function leftIn(file: string, source: string): Promise<Content | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const left = JSON.parse(text) as Partial<Left>;
  return left.source === source ? left.content : undefined;
}

/**
 * The content of the API, or that of the last build where the API cannot be reached.
 *
 * @param source names where `read` reads, such as the address of the API
 * @param file where the content of the last build is, and where this one goes
 * @param say told where the last content is used, and why
 */
export async function contentOrLast(
  read: () => Promise<Content>,
  source: string,
  file: string,
  say: (sentence: string) => void,
): Promise<Content> {
  try {
    const content = await read();
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ source, content } satisfies Left));
    return content;
  } catch (error) {
    if (!mayPass(error)) throw error;
    const content = await leftIn(file, source);
    const why = (error as Error).message;
    if (content === undefined) {
      throw new NoContentError(
        `The API could not be asked (${why}), and no earlier build from ${source} left content in ${file}.`,
        { cause: error },
      );
    }
    say(`The API could not be asked (${why}). Building from what it said at ${content.readAt}.`);
    return content;
  }
}
