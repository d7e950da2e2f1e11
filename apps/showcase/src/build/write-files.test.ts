import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ForeignFolderError, writeFiles } from './write-files.ts';

let folder: string;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'showcase-'))));
after(() => rm(folder, { recursive: true }));

const site = (...others: string[]) =>
  new Map([['index.html', '<body data-year-phases="">'], ...others.map((path): [string, string] => [path, path])]);

describe('the folder of the site', () => {
  it('has the files of the last build, and none of those before', async () => {
    await writeFiles(join(folder, 'site'), site('stories/old/index.html', 'news.atom'));
    await writeFiles(join(folder, 'site'), site('stories/new/index.html', 'news.atom'));
    const files = await readdir(join(folder, 'site'), { recursive: true, withFileTypes: true });
    assert.deepEqual(files.flatMap((entry) => (entry.isFile() ? entry.name : [])).toSorted(), [
      'index.html',
      'index.html',
      'news.atom',
    ]);
    assert.equal(await readFile(join(folder, 'site/stories/new/index.html'), 'utf8'), 'stories/new/index.html');
  });

  it('is never one with something else in it', async () => {
    await writeFile(join(folder, 'minutes.odt'), 'precious');
    await assert.rejects(writeFiles(folder, site()), ForeignFolderError);
    assert.equal(await readFile(join(folder, 'minutes.odt'), 'utf8'), 'precious');
  });
});
