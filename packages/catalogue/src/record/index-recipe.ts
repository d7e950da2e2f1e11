import { createHash } from 'node:crypto';
import { categories, serviceSummary, wards } from '@vcs/schema';
import { synonymRings } from '../text/synonym-rings.ts';

/** Raise it whenever the tokens, the order or the summary of a service come out differently from the same records. */
const revision = 1;

/** Names the way in which index entries are made. An index made in another way is made anew when the catalogue is opened. */
export const indexRecipe = createHash('sha256')
  .update(JSON.stringify({ revision, categories, wards, synonymRings, shown: Object.keys(serviceSummary.shape) }))
  .digest('hex')
  .slice(0, 16);
