import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ReleasedFileError, addRelease } from './add-release.ts';

describe('a folder that keeps what was released', () => {
  let top: string;
  let folder: string;
  const build = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
    for (const [path, content] of Object.entries({ 'manifest.json': '{}', 'node/release.js': 'private', ...files })) {
      await mkdir(dirname(join(top, name, path)), { recursive: true });
      await writeFile(join(top, name, path), content);
    }
    return join(top, name);
  };
  const released = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

  before(async () => {
    top = await mkdtemp(join(tmpdir(), 'releases-'));
    folder = join(top, 'released');
    await addRelease(
      await build('first', { 'v1/vcs.js': 'one', 'v1/chunks/a-11111111.js': 'a', '1.0.0/vcs.js': 'pinned one' }),
      folder,
    );
  });
  after(() => rm(top, { recursive: true }));

  test('a later build adds its files, replaces the loader and removes nothing', async () => {
    const files = {
      'v1/vcs.js': 'two',
      'v1/chunks/a-22222222.js': 'A',
      '1.1.0/vcs.js': 'pinned two',
      '1.1.0/bn.js': 'words',
    };
    const added = await addRelease(await build('second', files), folder);
    assert.deepEqual([...added].sort(), Object.keys(files).sort());
    assert.equal(added.at(-1), 'v1/vcs.js', 'the loader after the chunks that it names');
    assert.equal(await released('v1/vcs.js'), 'two');
    assert.equal(await released('v1/chunks/a-11111111.js'), 'a');
    assert.equal(await released('1.0.0/vcs.js'), 'pinned one');
    assert.equal(await released('1.1.0/vcs.js'), 'pinned two');
  });

  test('the same build again changes nothing', async () => {
    assert.deepEqual(await addRelease(join(top, 'second'), folder), []);
  });

  test('a build that says otherwise about a published version is refused, and its other files are added', async () => {
    const wrong = await build('wrong', {
      '1.0.0/vcs.js': 'another',
      'v1/chunks/b-33333333.js': 'b',
      'v1/vcs.js': 'three',
    });
    await assert.rejects(addRelease(wrong, folder), (error) => {
      assert.ok(error instanceof ReleasedFileError);
      assert.match(error.message, /1\.0\.0\/vcs\.js.*published files were kept.*version of its own/);
      return true;
    });
    assert.equal(await released('1.0.0/vcs.js'), 'pinned one');
    assert.equal(await released('v1/chunks/b-33333333.js'), 'b');
    assert.equal(await released('v1/vcs.js'), 'three');
  });

  test('holds what browsers load and how to answer it, and nothing else', async () => {
    assert.deepEqual((await readdir(folder)).sort(), ['1.0.0', '1.1.0', '_headers', 'v1']);
    const rules = await released('_headers');
    assert.match(
      rules,
      /^\/v1\/vcs\.js\n(?: {2}.*\n)* {2}Cache-Control: public, max-age=600, stale-while-revalidate=86400$/m,
    );
    assert.match(rules, /^\/:version\/vcs\.js\n(?: {2}.*\n)* {2}Cache-Control: public, max-age=31536000, immutable$/m);
    assert.equal(
      rules.match(/Access-Control-Allow-Origin: \*\n {2}Cross-Origin-Resource-Policy: cross-origin/g)?.length,
      7,
    );
  });
});
