import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerFile } from '../files/answer-file.ts';
import { FileSet } from '../files/file-set.ts';
import { fileHeaders, publicCaching } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { packageRoot } from '../places.ts';
import { ProblemError } from '../problem/errors.ts';

/** Styles, scripts and icons of our own pages; each lies beside the page that uses it. */
const ofPages =
  /^(?:directory|embed|home|hosted|pages|reference|snippets|submissions|support)\/[\w.-]+\.(?:css|js|svg)$/;

export async function readAssets(): Promise<FileSet> {
  const files = await FileSet.of(join(packageRoot, 'src'), (name) => ofPages.test(name));
  await files.keepAll();
  return files;
}

export function serveAssets(app: OpenAPIHono, files: FileSet): void {
  serveReaders(app, '/assets/*', async (context) => {
    const file = await files.get(context.req.path.slice('/assets/'.length));
    if (file === undefined) throw new ProblemError('unknown-address', `There is no file ${context.req.path}.`);
    return answerFile(context, file, fileHeaders, publicCaching);
  });
}
