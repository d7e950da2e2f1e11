import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerFile } from '../files/answer-file.ts';
import { FileSet } from '../files/file-set.ts';
import { fileHeaders } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { ProblemError } from '../problem/errors.ts';
import { hostedFolder, loadElementRenderer } from './hosted-elements.ts';
import type { HostedRenderer, ScriptFiles } from './hosted-elements.ts';

/** A name with a hash in it never means anything else. */
const immutable = 'public, max-age=31536000, immutable';

/** What hosted pages are made of. */
export interface HostedFiles {
  /** Loaded when the first page asks for it. */
  renderer(): Promise<HostedRenderer>;
  /** Addresses of what takes an element over in the browser. */
  scripts(element: string): ScriptFiles;
  readonly files: FileSet;
}

/** Reads what the build of the embed files made for hosted pages; without a build the pages say that it is missing. */
export async function readHostedFiles(embedFolder: string): Promise<HostedFiles> {
  const folder = hostedFolder(embedFolder);
  const [files, manifest] = await Promise.all([
    FileSet.of(join(folder, 'client'), (name) => /^[\w.-]+\.js$/.test(name)),
    readManifest(join(folder, 'manifest.json')),
  ]);
  let loading: Promise<HostedRenderer> | undefined;
  return {
    files,
    async renderer() {
      if (manifest === undefined) throw notBuilt();
      loading ??= loadElementRenderer(embedFolder);
      return loading;
    },
    scripts(element) {
      const found = manifest?.[element];
      if (found === undefined) throw notBuilt();
      const address = (file: string): string => `/hosted/${file}`;
      return { script: address(found.script), preload: found.preload.map(address) };
    },
  };
}

export function serveHostedFiles(app: OpenAPIHono, { files }: HostedFiles): void {
  serveReaders(app, '/hosted/*', async (context) => {
    const file = await files.get(context.req.path.slice('/hosted/'.length));
    if (file === undefined) throw new ProblemError('unknown-address', `There is no file ${context.req.path}.`);
    return answerFile(context, file, fileHeaders, immutable);
  });
}

async function readManifest(path: string): Promise<Readonly<Record<string, ScriptFiles>> | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Readonly<Record<string, ScriptFiles>>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function notBuilt(): ProblemError {
  return new ProblemError(
    'not-built',
    'What the pages are made of has not been built. Run "npx turbo build" at the top of the repository and start the server again.',
  );
}
