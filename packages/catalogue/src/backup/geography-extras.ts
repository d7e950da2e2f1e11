import { addPostcodeRows, addWardRows, postcodeRowsAfter, wardRows } from '../geography/geography-table.ts';
import { keptPostcode, keptWard } from '../geography/kept-geography.ts';
import type { KeptWard } from '../geography/kept-geography.ts';
import type { PostcodePlace } from '../geography/postcode-table.ts';
import type { Extra } from './extras.ts';

const rowsAtATime = 1000;

/** The imported boundaries, a ward a line. */
export const wardBoundariesExtra: Extra = {
  name: 'ward-boundaries',
  schema: keptWard,

  async *read(sql) {
    yield* await wardRows(sql);
  },

  async write(sql, values) {
    await addWardRows(sql, values as KeptWard[]);
  },
};

/** The imported table of postcodes. */
export const postcodesExtra: Extra = {
  name: 'postcodes',
  schema: keptPostcode,

  async *read(sql) {
    for (let last = ''; ;) {
      const places = await postcodeRowsAfter(sql, last, rowsAtATime);
      yield* places;
      if (places.length < rowsAtATime) return;
      last = places.at(-1)!.postcode;
    }
  },

  async write(sql, values) {
    await addPostcodeRows(sql, values as PostcodePlace[]);
  },
};
