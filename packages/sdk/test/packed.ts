import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const packageFolder = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

export interface Consumer {
  folder: string;
  /** The installed package. */
  installed: string;
  remove(): void;
}

/** An otherwise empty project into which the packed tarball has been unpacked, as an installation would. */
export function consumerProject(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'vcs-sdk-'));
  const options = { cwd: packageFolder, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--offline', '--pack-destination', folder], options);
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const tarball = join(folder, `vcs-sdk-${version}.tgz`);
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  const installed = join(folder, 'node_modules', '@vcs', 'sdk');
  mkdirSync(dirname(installed), { recursive: true });
  cpSync(join(folder, 'package'), installed, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  return {
    folder,
    installed,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Gives the project the peer that the sub-path for Mock Service Worker needs. */
export function addMockServiceWorker({ folder }: Consumer): void {
  const source = dirname(require.resolve('msw/package.json'));
  symlinkSync(source, join(folder, 'node_modules', 'msw'), 'junction');
}

const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2023,
};

/** The surroundings in which people compile. */
export const surroundings: Record<string, ts.CompilerOptions> = {
  'a browser, with a bundler': {
    ...strict,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  },
  'Node, without a DOM': {
    ...strict,
    lib: ['lib.es2024.d.ts'],
    types: ['node'],
    typeRoots: [dirname(dirname(require.resolve('@types/node/package.json')))],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  },
};

/** What the compiler says of these files of a project: `file:line text`. */
export function complaints({ folder }: Consumer, files: Record<string, string>, options: ts.CompilerOptions): string[] {
  const paths = Object.entries(files).map(([name, source]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
    return path;
  });
  return ts.getPreEmitDiagnostics(ts.createProgram(paths, options)).map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    return `${file?.fileName ?? 'options'}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
