import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerFile } from '../files/answer-file.ts';
import { FileSet } from '../files/file-set.ts';
import { fileHeaders } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { ProblemError } from '../problem/errors.ts';

/** The loader stays at one address for ever, so it is asked for again every ten minutes. */
const evergreen = 'public, max-age=600, stale-while-revalidate=86400';
/** A name with a hash in it never means anything else. */
const immutable = 'public, max-age=31536000, immutable';

/** Only what is meant for pages: the folder of the evergreen edition, and the scripts and their maps in it. */
const forPages = /^v1\/(?:[\w-]+\/)*[\w.-]+\.(?:js|css|json|map)$/;

/** Where the build of @vcs/embed puts its files. */
export const builtEmbedFolder = join(dirname(fileURLToPath(import.meta.resolve('@vcs/embed/package.json'))), 'dist');

/** Reads the built files that partner pages load into memory. */
export async function readEmbedFiles(folder: string): Promise<FileSet> {
  const files = await FileSet.of(folder, (name) => forPages.test(name));
  await files.keepAll();
  return files;
}

/** Serves the loader and its chunks to every origin. */
export function serveEmbed(app: OpenAPIHono, files: FileSet): void {
  const serve = (pattern: string, caching: string) =>
    serveReaders(app, pattern, async (context) => {
      const file = await files.get(context.req.path.slice(1));
      if (file) return answerFile(context, file, fileHeaders, caching);
      if (files.names.length > 0) {
        throw new ProblemError('unknown-address', `There is no file ${context.req.path}.`);
      }
      throw new ProblemError(
        'not-built',
        'The files for partner pages have not been built. Run "npx turbo build" at the top of the repository and start the server again.',
      );
    });
  serve('/v1/vcs.js', evergreen);
  serve('/v1/chunks/*', immutable);
}
