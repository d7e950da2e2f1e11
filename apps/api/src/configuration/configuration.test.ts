import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigurationError, readConfiguration } from './configuration.ts';
import { settings } from './settings.ts';

function faultsOf(environment: Record<string, string>): string {
  try {
    readConfiguration(environment);
  } catch (error) {
    assert.ok(error instanceof ConfigurationError);
    return error.message;
  }
  assert.fail('Expected the environment to be refused.');
}

describe('readConfiguration', () => {
  it('has a default for everything, and takes an empty variable for none', () => {
    const defaults = readConfiguration({});
    assert.equal(defaults.port, 8787);
    assert.equal(defaults.host, '127.0.0.1');
    assert.equal(defaults.publicUrl, undefined);
    assert.equal(defaults.loadExamples, false);
    assert.equal(defaults.releasesFolder, undefined);
    assert.equal(defaults.trustedProxies, 0);
    assert.deepEqual(defaults.limits?.read, { requests: 1200, seconds: 60 });
    assert.equal(defaults.metrics, undefined);
    assert.equal(defaults.logLevel, 'warn');
    const empty = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, '']));
    assert.deepEqual(readConfiguration(empty), defaults);
  });

  it('reads what is set', () => {
    const read = readConfiguration({
      PORT: '80',
      HOST: '0.0.0.0',
      VCS_PUBLIC_URL: 'https://data.example.org/',
      VCS_LOAD_EXAMPLES: '1',
      VCS_EMBED_DIR: '/srv/releases',
      VCS_TRUSTED_PROXIES: '2',
      VCS_LIMIT_READ: '50/10',
      VCS_METRICS_PORT: '9464',
      VCS_LOG: 'info',
      VCS_CACHE_MB: '8',
      VCS_DRAIN_SECONDS: '3',
      VCS_NOT_READY_SECONDS: '4',
      PATH: '/bin',
    });
    assert.equal(read.port, 80);
    assert.equal(read.host, '0.0.0.0');
    assert.equal(read.publicUrl, 'https://data.example.org');
    assert.equal(read.loadExamples, true);
    assert.equal(read.releasesFolder, '/srv/releases');
    assert.equal(read.trustedProxies, 2);
    assert.deepEqual(read.limits?.read, { requests: 50, seconds: 10 });
    assert.deepEqual(read.metrics, { port: 9464, host: '127.0.0.1' });
    assert.equal(read.logLevel, 'info');
    assert.equal(read.cacheBytes, 8 * 1024 * 1024);
    assert.equal(read.drain, 3000);
    assert.equal(read.notReady, 4000);
  });

  it('counts requests unless that is switched off in so many words', () => {
    assert.equal(readConfiguration({ VCS_LIMITS: '0' }).limits, undefined);
    for (const value of ['off', 'false', 'no', '-']) assert.match(faultsOf({ VCS_LIMITS: value }), /VCS_LIMITS/);
    for (const value of ['0', '0/60', '10', '10/0', '10/60/60', 'none']) {
      assert.match(faultsOf({ VCS_LIMIT_READ: value }), /VCS_LIMIT_READ: expected requests and seconds, such as/);
    }
  });

  it('names every variable that is wrong, what was expected and what was found', () => {
    const faults = faultsOf({
      PORT: '80a',
      VCS_PUBLIC_URL: 'https://example.org/data',
      VCS_LOAD_EXAMPLES: 'yes',
      VCS_TRUSTED_PROXIES: 'all',
      VCS_LOG: 'loud',
    });
    assert.match(faults, /PORT: expected a port number from 0 to 65535; found "80a"/);
    assert.match(faults, /VCS_PUBLIC_URL: expected an address without a path.*found "https:/);
    assert.match(faults, /VCS_LOAD_EXAMPLES: expected 1 or 0; found "yes"/);
    assert.match(faults, /VCS_TRUSTED_PROXIES: expected a whole number from 0 to 10; found "all"/);
    assert.match(faults, /VCS_LOG: expected one of debug, info, warn, error, silent; found "loud"/);
  });

  for (const port of ['65536', '-1', '8.5', '0x50', ' 80']) {
    it(`refuses port "${port}"`, () => assert.throws(() => readConfiguration({ PORT: port }), ConfigurationError));
  }

  it('names a variable that is like a setting but is none, with the one that was meant', () => {
    const { warnings } = readConfiguration({ VCS_TRUSTED_PROXY: '1', VCS_CHROMIUM: '/usr/bin/chromium', VCSX: '1' });
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /VCS_TRUSTED_PROXY is not a setting.*Did you mean VCS_TRUSTED_PROXIES\?/);
    assert.match(faultsOf({ PORT: 'x', VCS_TRUSTED_PROXY: '1' }), /Did you mean VCS_TRUSTED_PROXIES\?/);
  });

  it('shows every setting as it may be shown, and where it came from', () => {
    const { shown } = readConfiguration({
      PORT: '99',
      DATABASE_URL: 'postgres://writer:hunter2@db.example.org:5432/vcs?sslmode=require&sslpassword=hunter2',
      DATABASE_READ_URL: 'postgres:writer:hunter2@replica',
    });
    const byName = new Map(shown.map((setting) => [setting.name, setting]));
    assert.deepEqual([...byName.keys()].sort(), Object.keys(settings.shape).sort());
    assert.deepEqual(byName.get('PORT'), { name: 'PORT', value: '99', from: 'environment' });
    assert.deepEqual(byName.get('HOST'), { name: 'HOST', value: '127.0.0.1', from: 'default' });
    assert.equal(byName.get('VCS_LIMIT_READ')?.value, '1200/60');
    assert.match(byName.get('DATABASE_URL')!.value, /db\.example\.org:5432\/vcs\?sslmode=require/);
    assert.doesNotMatch(JSON.stringify(shown), /hunter2|writer/);
  });

  it('keeps passwords out of what it says is wrong, too', () => {
    assert.doesNotMatch(faultsOf({ VCS_PUBLIC_URL: 'https://me:hunter2@example.org/x' }), /hunter2/);
    assert.doesNotMatch(faultsOf({ PORT: 'postgres:me:hunter2@example.org' }), /hunter2/);
  });
});
