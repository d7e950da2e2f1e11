import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parseEnv } from 'node:util';
import { readConfiguration } from './configuration/configuration.ts';
import { settings } from './configuration/settings.ts';
import { packageRoot, repositoryRoot } from './places.ts';

const folder = mkdtempSync(join(tmpdir(), 'deployment-'));
after(() => rmSync(folder, { recursive: true }));
const read = (...path: string[]) => readFileSync(join(packageRoot, ...path), 'utf8');
const names = Object.keys(settings.shape).sort();

/** Runs a program of the system, or says why not. */
function run(program: string, ...args: string[]): { status: number | null; said: string } | undefined {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return error === undefined ? { status, said: stdout + stderr } : undefined;
}

describe('the README', () => {
  it('lists every setting, and no other', () => {
    const [, table = ''] = /## Settings\n([^]*?)\n## /.exec(read('README.md')) ?? [];
    const listed = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name!);
    assert.deepEqual(listed.sort(), names);
  });
});

describe('what is there to deploy', () => {
  it('sets only what the server reads', () => {
    const environment = parseEnv(read('deployment', 'vcs.env'));
    assert.deepEqual(readConfiguration(environment).warnings, []);
    const spoken = read('deployment.md').matchAll(/\bVCS_[A-Z_]+\b|\bDATABASE_(?:READ_)?URL\b/g);
    for (const [name] of spoken) assert.ok(names.includes(name), name);
  });

  it('starts Node with the same flags and the same allocator everywhere', () => {
    const unit = read('deployment', 'vcs.service');
    const [, flags] = /ExecStart=\S+\/node (.*) apps\/api/.exec(unit) ?? [];
    assert.ok(flags);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    assert.equal(scripts.start, `node ${flags} dist/server.js`);
    const start = readFileSync(join(repositoryRoot, '.ci', 'start.mjs'), 'utf8').replaceAll(/\s+/g, ' ');
    const quoted = flags.split(' ').map((flag) => `'${flag}'`);
    assert.ok(start.includes(`[ ${quoted.join(', ')}, join(root, 'apps', 'api', 'dist', 'server.js'), ]`));
    const [, allocator] = /^Environment=(MALLOC.*)$/m.exec(unit) ?? [];
    assert.ok(allocator);
    const settings = allocator.split(' ').map((setting) => setting.replace(/=(.*)/, ": '$1',"));
    assert.ok(start.includes(settings.join(' ')));
  });

  it('has units that systemd reads', (test) => {
    const files = ['vcs.service', 'vcs-backup.service', 'vcs-backup.timer'].map((name) => {
      const path = join(folder, name);
      const unit = read('deployment', name);
      writeFileSync(path, unit.replaceAll(/\/srv\/vcs\/node_modules\/\S+\/node/g, process.execPath));
      return path;
    });
    const verified = run('systemd-analyze', 'verify', '--man=no', ...files);
    if (verified === undefined) return test.skip('systemd-analyze is not installed');
    const ours = verified.said.split('\n').filter((line) => line.includes('vcs'));
    assert.deepEqual(ours, []);
  });

  it('lets the proxy write down nobody who asked, nor what for', () => {
    const site = read('deployment', 'nginx.conf');
    assert.match(site, /^\s+access_log off;$/m);
    // From "alert" down, nginx adds to what went wrong the address of who asked and the line of the request.
    assert.match(site, /^\s+error_log \S+ emerg;$/m);
  });

  it('waits for the server wherever it asks whether it has started', () => {
    const asked = read('deployment.md').match(/^curl .*\/health\/startup$/gm) ?? [];
    assert.equal(asked.length, 2);
    for (const line of asked) assert.match(line, /^curl --fail --retry \d+ --retry-connrefused /);
  });

  it('has a configuration that nginx reads', (test) => {
    const site = read('deployment', 'nginx.conf')
      .replaceAll(/^\s+ssl_.*$/gm, '')
      .replace(/error_log \S+/, `error_log ${join(folder, 'error.log')}`)
      .replaceAll(/^\s+listen \[.*$/gm, '')
      .replaceAll(/listen (\d+).*;/g, 'listen 127.0.0.1:10$1;');
    writeFileSync(join(folder, 'site.conf'), site);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(folder, name)};`,
    );
    const main = join(folder, 'nginx.conf');
    writeFileSync(
      main,
      `pid ${join(folder, 'pid')}; events {} http { access_log off; ${temporary.join(' ')} include ${join(folder, 'site.conf')}; }`,
    );
    const tested = run('nginx', '-t', '-p', folder, '-c', main, '-g', 'error_log stderr;');
    if (tested === undefined) return test.skip('nginx is not installed');
    assert.equal(tested.status, 0, tested.said);
  });
});
