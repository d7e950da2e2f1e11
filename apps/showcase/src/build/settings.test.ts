import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings, SettingError } from './settings.ts';

const now = new Date('2027-05-14T23:30:00Z');

describe('the settings of a build', () => {
  it('are those of npm start where nothing is set: example data, previews, the API at the same origin', () => {
    assert.deepEqual(readSettings({}, now), {
      source: undefined,
      api: '',
      address: 'http://localhost:8787/showcase/',
      day: '2027-05-15',
      preview: true,
    });
  });

  it('name the API for visitors too, and show no preview, where the API is a real one', () => {
    const settings = readSettings(
      { VCS_API: 'https://data.example.org', VCS_SHOWCASE_URL: 'https://example.org/awards' },
      now,
    );
    assert.equal(settings.api, 'https://data.example.org');
    assert.equal(settings.address, 'https://example.org/awards/');
    assert.equal(settings.preview, false);
    const inside = readSettings({ VCS_API: 'http://10.0.0.5:8787', VCS_PUBLIC_API: 'https://data.example.org/' }, now);
    assert.equal(inside.api, 'https://data.example.org');
    assert.equal(readSettings({ VCS_API: 'https://data.example.org', VCS_SHOWCASE_PREVIEW: '1' }, now).preview, true);
  });

  it('say which one is wrong', () => {
    for (const [name, value] of [
      ['VCS_API', 'data.example.org'],
      ['VCS_SHOWCASE_URL', 'ftp://example.org'],
      ['VCS_SHOWCASE_DAY', '1 March'],
    ] as const) {
      assert.throws(
        () => readSettings({ [name]: value }, now),
        (error: unknown) => error instanceof SettingError && error.message.startsWith(name),
      );
    }
  });
});
