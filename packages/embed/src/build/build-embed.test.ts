import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { overruns } from './budgets.ts';
import { buildEmbed } from './build-embed.ts';
import type { Manifest } from './manifest.ts';

describe('a build of two elements that share code', () => {
  const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', `${name}.ts`);
  const entries = { first: fixture('first'), second: fixture('second') };
  let outDir: string;
  let manifest: Manifest;
  const read = (path: string): Promise<string> => readFile(join(outDir, path), 'utf8');
  const paths = (name: string, kind: 'files' | 'parts'): string[] =>
    (manifest.elements[name]?.[kind] ?? []).map(({ path }) => path);

  before(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'embed-'));
    manifest = await buildEmbed({ outDir, entries });
  });
  after(() => rm(outDir, { recursive: true }));

  test('names every chunk by its content, so that it may be kept for ever', () => {
    for (const path of [...paths('first', 'files'), ...paths('first', 'parts')]) {
      assert.match(path, /^v1\/chunks\/[a-z]+-[\w-]{8}\.js$/);
    }
  });

  test('puts what elements share in one file, and what is asked for later in another that brings nothing along', () => {
    const [own, shared, ...others] = paths('first', 'files');
    assert.match(own ?? '', /\/first-/);
    assert.match(shared ?? '', /\/shared-/);
    assert.deepEqual(others, []);
    assert.deepEqual(paths('second', 'files').length, 2);
    assert.ok(paths('second', 'files').includes(shared ?? ''));
    assert.match(paths('first', 'parts').join(), /^v1\/chunks\/later-[^,]+$/);
    assert.match(paths('second', 'parts').join(), /^v1\/chunks\/later-too-[^,]+$/);
  });

  test('keeps what a later part shares with its element in the chunk of the element', async () => {
    const [part] = paths('first', 'parts');
    const code = await read(part ?? '');
    assert.match(code, /from"\.\/first-/);
    assert.doesNotMatch(code, /only the first element/);
  });

  test('brings no element along with a later part of another', async () => {
    const [part] = paths('second', 'parts');
    assert.doesNotMatch(await read(part ?? ''), /from"\.\/first-/);
    const [, shared] = paths('first', 'files');
    assert.match(await read(shared ?? ''), /needs at once, and the second later/);
  });

  test('tells the loader which files to ask for together', async () => {
    const loader = await read(manifest.loader.path);
    for (const path of [...paths('first', 'files'), ...paths('second', 'files')]) {
      assert.ok(loader.includes(`./${path.slice('v1/'.length)}`), path);
    }
    assert.equal(loader.includes('later-'), false);
  });

  test('gives the Trusted Types policy our own name', async () => {
    const code = (await Promise.all(paths('first', 'files').map(read))).join('');
    assert.deepEqual(code.match(/createPolicy\([^,]+/g), [`createPolicy(\`${manifest.trustedTypesPolicy}\``]);
  });

  test('lists every file with its sizes, and is written beside them', async () => {
    const listed = Object.values(manifest.elements).flatMap(({ files, parts }) => [...files, ...parts]);
    const written = (await readdir(join(outDir, 'v1/chunks'))).map((name) => `v1/chunks/${name}`);
    assert.deepEqual([...new Set(listed.map(({ path }) => path))].sort(), written.sort());
    const translations = Object.values(manifest.pinned.translations);
    for (const { path, raw, brotli, integrity } of [manifest.loader, manifest.pinned, ...translations, ...listed]) {
      const content = await readFile(join(outDir, path));
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, path);
      assert.equal(raw, content.length, path);
      assert.ok(Math.abs(brotli - brotliCompressSync(content).length) < 20, path);
    }
    assert.deepEqual(JSON.parse(await read('manifest.json')), manifest);
    assert.deepEqual(JSON.parse(await read(`${manifest.version}/manifest.json`)), manifest);
  });

  test('puts everything into the one file of the pinned edition, under a policy of its own', async () => {
    const { path, trustedTypesPolicy } = manifest.pinned;
    assert.equal(path, `${manifest.version}/vcs.js`);
    const code = await read(path);
    for (const words of ['the first element', 'the second element', 'what a visitor asks for']) {
      assert.ok(code.includes(words), words);
    }
    assert.doesNotMatch(code, /\bimport\(|from"/);
    assert.deepEqual(code.match(/createPolicy\([^,]+/g), [`createPolicy(\`${trustedTypesPolicy}\``]);
  });

  test('gives the same files for the same sources', async () => {
    const again = await mkdtemp(join(tmpdir(), 'embed-'));
    try {
      assert.deepEqual(await buildEmbed({ outDir: again, entries }), manifest);
    } finally {
      await rm(again, { recursive: true });
    }
  });
});

describe('the build that is published', () => {
  test('holds every language of the elements, each checked by the file that asks for it', async () => {
    const dist = join(import.meta.dirname, '../../dist');
    const { pinned } = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8')) as Manifest;
    assert.deepEqual(Object.keys(pinned.translations).sort(), ['ar', 'bn', 'so']);
    const code = await readFile(join(dist, pinned.path), 'utf8');
    for (const { path } of Object.values(pinned.translations)) {
      const hash = createHash('sha256').update(await readFile(join(dist, path)));
      assert.ok(code.includes(`sha256-${hash.digest('base64')}`), path);
      assert.equal(dirname(path), dirname(pinned.path));
    }
  });

  test('is within its budget, and neither runs strings as code nor stores anything', async () => {
    const dist = join(import.meta.dirname, '../../dist');
    const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8')) as Manifest;
    const files = [
      manifest.loader,
      manifest.pinned,
      ...Object.values(manifest.pinned.translations),
      ...Object.values(manifest.elements).flatMap(({ files, parts }) => [...files, ...parts]),
    ];
    assert.deepEqual(overruns(manifest), []);
    for (const { path } of files) {
      const code = await readFile(join(dist, path), 'utf8');
      assert.doesNotMatch(
        code,
        /\beval\(|new Function\(|document\.write|localStorage|sessionStorage|document\.cookie/,
        path,
      );
    }
  });
});
