import { UnknownPlaceError } from '@vcs/catalogue';
import { InvalidParametersError } from '../problem/errors.ts';

const expected = 'a postcode of the borough such as E3 4PX, or a latitude and a longitude such as 51.52,-0.02';

/** Runs what looks a place up. A place that nobody knows is a parameter that is not valid. */
export async function refusingPlaces<Answer>(
  name: string,
  found: unknown,
  look: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof UnknownPlaceError)) throw error;
    throw new InvalidParametersError([{ name, expected, found: String(found) }]);
  }
}
