// The whole way of a release but for its last step, in folders of its own: a change is described, the version follows from
// it, the package is packed, installed into an empty project from the tarball and used there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { olderNode } from './older-node.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'vcs-release-'));
const repository = join(folder, 'repository');
const project = join(folder, 'project');
const shell = process.platform === 'win32';

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
}
const manifestIn = (place: string): Manifest =>
  JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Manifest;

function git(...args: string[]): void {
  const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...author, ...args], { cwd: repository, stdio: 'ignore' });
}

/** As much of the repository as a release looks at. */
function copyRepository(): void {
  const manifests = globSync(['package.json', '{packages,apps}/*/package.json', '.ci/*/package.json'], { cwd: root });
  const parts = ['dist', 'README.md', 'LICENSE', 'docs'].map((part) => join('packages', 'sdk', part));
  for (const part of ['package-lock.json', ...manifests, join('.changeset', 'config.json'), ...parts]) {
    if (!existsSync(join(root, part))) continue;
    mkdirSync(dirname(join(repository, part)), { recursive: true });
    cpSync(join(root, part), join(repository, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(repository, 'node_modules'), 'junction');
  writeFileSync(join(repository, '.gitignore'), 'node_modules\n');
}

const use = `
import assert from 'node:assert/strict';
import { createClient, isVcsError } from '@vcs/sdk';
import { createHsdsClient } from '@vcs/sdk/hsds';
import { createMockFetch } from '@vcs/sdk/testing';
import { assertAnswer } from '@vcs/sdk/validate';
const fetch = createMockFetch();
const client = createClient({ baseUrl: 'https://directory.example.org', fetch });
const page = await client.services.search({ q: 'lunch' });
assertAnswer('ServicePage', page);
assert.equal(page.items[0].slug, 'tuesday-lunch-club');
assert.ok(isVcsError(await client.services.get('nothing-here').catch((error) => error), 'not-found'));
const feed = createHsdsClient({ baseUrl: '/hsds', fetch: async () => Response.json({ contents: [{ id: '1', name: 'A' }] }) });
assert.equal((await feed.services.search()).items[0].name, 'A');
console.log('used on Node', process.versions.node.split('.')[0]);
`;

describe('a release', () => {
  let was: string;
  before(() => {
    copyRepository();
    was = manifestIn(join(repository, 'packages', 'sdk')).version;
    git('init', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '--message', 'Begin');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('gives the version and the list of changes that follow from what was described', () => {
    const change = `---\n'@vcs/sdk': minor\n---\n\nAsk for castles, too.\n`;
    writeFileSync(join(repository, '.changeset', 'ask-for-castles.md'), change);
    git('add', '.');
    git('commit', '--message', 'Describe a change');
    const changesets = join(root, 'node_modules', '@changesets', 'cli', 'bin.js');
    execFileSync(process.execPath, [changesets, 'version'], { cwd: repository, stdio: 'pipe' });
    const sdk = join(repository, 'packages', 'sdk');
    const [major, minor] = was.split('.').map(Number);
    assert.equal(manifestIn(sdk).version, `${major}.${minor! + 1}.0`);
    assert.match(readFileSync(join(sdk, 'CHANGELOG.md'), 'utf8'), /Ask for castles, too\./);
    assert.ok(!existsSync(join(repository, '.changeset', 'ask-for-castles.md')), 'a change is told once');
  });

  test('packs what installs into an empty project, and brings nothing with it', () => {
    const sdk = join(repository, 'packages', 'sdk');
    const quietly = ['--silent', '--ignore-scripts', '--offline', '--no-audit', '--no-fund'];
    execFileSync('npm', ['pack', ...quietly, '--pack-destination', folder], { cwd: sdk, stdio: 'pipe', shell });
    const tarball = join(folder, `vcs-sdk-${manifestIn(sdk).version}.tgz`);
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    execFileSync('npm', ['install', ...quietly, tarball], { cwd: project, stdio: 'pipe', shell });
    const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as { packages: object };
    assert.deepEqual(Object.keys(lock.packages), ['', 'node_modules/@vcs/sdk']);
    assert.equal(manifestIn(join(project, 'node_modules', '@vcs', 'sdk')).dependencies, undefined);
  });

  for (const [name, node] of Object.entries({ 'the pinned Node': process.execPath, 'the older Node': olderNode })) {
    const skip = node === undefined && `${name} does not come for ${process.platform} on ${process.arch}`;
    test(`gives what runs on ${name}`, { skip }, () => {
      writeFileSync(join(project, 'use.js'), use);
      const said = execFileSync(node ?? '', ['use.js'], { cwd: project, encoding: 'utf8', timeout: 60_000 });
      assert.match(said, /^used on Node \d+$/m);
    });
  }
});
