import { londonDay } from '../phase/phases.ts';

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
  return {
    source,
    // With an API of one's own the site is somewhere else, and visitors ask that API too.
    api: publicApi ?? (source === undefined ? '' : new URL(source).origin),
    address: (site ?? ownAddress).replace(/\/*$/, '/'),
    day,
    preview: asked === undefined || asked === '' ? source === undefined : asked === '1',
  };
}
