import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { join } from 'node:path';
import { readSettings, SettingError } from './settings.ts';

const showcase = join(import.meta.dirname, '..', '..');
const now = new Date('2027-05-14T23:30:00Z');

describe('the settings of a build', () => {
  it('are those of npm start where nothing is set: example data, previews, the API at the same origin', () => {
    assert.deepEqual(readSettings({}, now), {
      source: undefined,
      api: '',
      address: 'http://localhost:8787/showcase/',
      boroughs: { en: 'Tower Hamlets', bn: 'টাওয়ার হ্যামলেটস', so: 'Tower Hamlets' },
      folder: join(showcase, 'dist'),
      contentFile: join(showcase, '.data', 'last-content.json'),
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

  it('name the folder of the site as seen from where the person is, and keep what was read beside it, not in it', () => {
    const settings = readSettings({ VCS_SHOWCASE_FOLDER: 'site', INIT_CWD: '/srv/awards' }, now);
    assert.equal(settings.folder, '/srv/awards/site');
    assert.equal(settings.contentFile, '/srv/awards/site.content.json');
  });

  it('name another borough, in other scripts where they are told', () => {
    const asked = { VCS_SHOWCASE_BOROUGH: 'Larkshire', VCS_SHOWCASE_BOROUGH_BN: 'লার্কশায়ার' };
    assert.deepEqual(readSettings(asked, now).boroughs, { en: 'Larkshire', bn: 'লার্কশায়ার', so: 'Larkshire' });
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
