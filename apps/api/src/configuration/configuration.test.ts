import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigurationError, readConfiguration } from './configuration.ts';

describe('readConfiguration', () => {
  it('has a default for everything, and takes an empty variable for none', () => {
    const defaults = { port: 8787, host: '127.0.0.1', publicUrl: undefined, loadExamples: false };
    assert.deepEqual(readConfiguration({}), defaults);
    assert.deepEqual(readConfiguration({ PORT: '', HOST: '', VCS_PUBLIC_URL: '', VCS_LOAD_EXAMPLES: '' }), defaults);
  });

  it('reads what is set', () => {
    assert.deepEqual(
      readConfiguration({
        PORT: '80',
        HOST: '0.0.0.0',
        VCS_PUBLIC_URL: 'https://data.example.org/',
        VCS_LOAD_EXAMPLES: '1',
        PATH: '/bin',
      }),
      { port: 80, host: '0.0.0.0', publicUrl: 'https://data.example.org', loadExamples: true },
    );
  });

  it('names every variable that is wrong, what was expected and what was found', () => {
    assert.throws(
      () => readConfiguration({ PORT: '80a', VCS_PUBLIC_URL: 'https://example.org/data', VCS_LOAD_EXAMPLES: 'yes' }),
      (error: unknown) => {
        assert.ok(error instanceof ConfigurationError);
        assert.match(error.message, /PORT: expected a port number from 0 to 65535; found "80a"/);
        assert.match(error.message, /VCS_PUBLIC_URL: expected an address without a path.*found "https:/);
        assert.match(error.message, /VCS_LOAD_EXAMPLES: expected 1 or 0; found "yes"/);
        return true;
      },
    );
  });

  for (const port of ['65536', '-1', '8.5', '0x50', ' 80']) {
    it(`refuses port "${port}"`, () => assert.throws(() => readConfiguration({ PORT: port }), ConfigurationError));
  }
});
