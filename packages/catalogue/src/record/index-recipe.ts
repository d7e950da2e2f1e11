import { createHash } from 'node:crypto';
import * as schema from '@vcs/schema';
import { synonymRings } from '../text/synonym-rings.ts';

/** Raise it whenever the tokens, the order or the summaries of entries come out differently from the same records. */
const revision = 4;

/** The fields of every public shape, so that a field that is new shows up in summaries made before. */
const shapes = Object.entries(schema)
  .filter(([, value]) => typeof value === 'object' && value !== null && 'shape' in value)
  .map(([name, value]) => [name, Object.keys((value as unknown as { shape: object }).shape)]);

/** Names the way in which index entries are made. An index made in another way is made anew when the catalogue is opened. */
export const indexRecipe = createHash('sha256')
  .update(JSON.stringify({ revision, terms: [schema.categories, schema.wards], synonymRings, shapes }))
  .digest('hex')
  .slice(0, 16);
