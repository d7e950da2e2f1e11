import { join, resolve } from 'node:path';
import type { Language } from '../content/content.ts';
import { londonDay } from '../phase/phases.ts';
import { wordsOf } from '../words/words.ts';

/** A setting that cannot be used. */
export class SettingError extends Error {
  override name = 'SettingError';
}

export interface Settings {
  /** Where the content is read from; a server of our own with the example data where it is left out. */
  readonly source: string | undefined;
  /** Where visitors reach the API: an origin, or nothing where it is the origin of the site. */
  readonly api: string;
  readonly address: string;
  /** What the borough is called, by language. */
  readonly boroughs: Readonly<Record<Language, string>>;
  /** The folder that the site goes to. */
  readonly folder: string;
  /** The file that keeps what the site was built from. It is not published. */
  readonly contentFile: string;
  readonly day: string;
  readonly preview: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

function webAddress(environment: Environment, name: string): URL | undefined {
  const given = environment[name];
  if (given === undefined || given === '') return undefined;
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) {
    throw new SettingError(`${name}: expected an address such as https://data.example.org, found "${given}".`);
  }
  return address;
}

const showcase = join(import.meta.dirname, '..', '..');

/** Where `npm start` shows the site. */
const ownAddress = 'http://localhost:8787/showcase/';

/**
 * What the environment says of a build.
 *
 * @throws SettingError that names the variable, what was expected and what was found
 */
export function readSettings(environment: Environment, now: Date): Settings {
  const source = webAddress(environment, 'VCS_API')?.href;
  const site = webAddress(environment, 'VCS_SHOWCASE_URL')?.href;
  const publicApi = webAddress(environment, 'VCS_PUBLIC_API')?.origin;
  const day = environment['VCS_SHOWCASE_DAY'] || londonDay(now);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
    throw new SettingError(`VCS_SHOWCASE_DAY: expected a day such as 2027-03-01, found "${day}".`);
  }
  const asked = environment['VCS_SHOWCASE_PREVIEW'];
  const borough = environment['VCS_SHOWCASE_BOROUGH'] || undefined;
  const asFolder = environment['VCS_SHOWCASE_FOLDER'] || undefined;
  // npm runs the script in the folder of the package; people mean the folder that they are in.
  const folder = asFolder && resolve(environment['INIT_CWD'] ?? '', asFolder);
  return {
    source,
    // With an API of one's own the site is somewhere else, and visitors ask that API too.
    api: publicApi ?? (source === undefined ? '' : new URL(source).origin),
    address: (site ?? ownAddress).replace(/\/*$/, '/'),
    boroughs: {
      en: borough ?? wordsOf.en.borough,
      bn: environment['VCS_SHOWCASE_BOROUGH_BN'] || borough || wordsOf.bn.borough,
      so: environment['VCS_SHOWCASE_BOROUGH_SO'] || borough || wordsOf.so.borough,
    },
    folder: folder ?? join(showcase, 'dist'),
    contentFile: folder === undefined ? join(showcase, '.data', 'last-content.json') : `${folder}.content.json`,
    day,
    preview: asked === undefined || asked === '' ? source === undefined : asked === '1',
  };
}
