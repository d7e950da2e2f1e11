import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addRelease, evergreenCaching, immutableCaching } from '@vcs/embed/release';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerFile } from '../files/answer-file.ts';
import { fileHeaders } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import type { Log } from '../logs/log.ts';
import { ProblemError } from '../problem/errors.ts';
import { PublishedFiles } from './published-files.ts';

/** Where the build of @vcs/embed puts its files. */
export const builtEmbedFolder = join(dirname(fileURLToPath(import.meta.resolve('@vcs/embed/package.json'))), 'dist');

export interface EmbedFolders {
  /** Where @vcs/embed was built. */
  readonly built: string;
  /** Where every released file stays for ever; without it there are only those of the build. */
  readonly kept?: string | undefined;
}

/**
 * Adds the build to the folder of released files, where there is one, and reads what partner pages load. What cannot be
 * added is a warning: the server still answers all it has.
 */
export async function readEmbedFiles(
  { built, kept }: EmbedFolders,
  clock: () => Date,
  log: Log,
): Promise<PublishedFiles> {
  const files = await PublishedFiles.of(built, undefined, clock);
  if (kept === undefined) return files;
  try {
    if (!files.isEmpty) await addRelease(built, kept);
  } catch (error) {
    const { message } = error as Error;
    log.write('warn', `The files for partner pages could not all be added to VCS_EMBED_DIR. ${message}`);
  }
  return PublishedFiles.of(built, kept, clock);
}

/** Serves the loader, its chunks and every release to every origin. */
export function serveEmbed(app: OpenAPIHono, files: PublishedFiles): void {
  const serve = (pattern: string, caching: string) =>
    serveReaders(app, pattern, async (context) => {
      const file = await files.get(context.req.path.slice(1));
      if (file) return answerFile(context, file, fileHeaders, caching);
      if (!files.isEmpty) {
        throw new ProblemError('unknown-address', `There is no file ${context.req.path}.`);
      }
      throw new ProblemError(
        'not-built',
        'The files for partner pages have not been built. Run "npx turbo build" at the top of the repository and start the server again.',
      );
    });
  serve('/v1/vcs.js', evergreenCaching);
  serve('/v1/chunks/*', immutableCaching);
  // One release, the same for ever: a page that names it with an integrity value takes nothing else.
  serve('/:release{\\d+\\.\\d+\\.\\d+[\\w.-]*}/:file{[a-z]+\\.js}', immutableCaching);
  serve('/:release{\\d+\\.\\d+\\.\\d+[\\w.-]*}/manifest.json', immutableCaching);
}
