import { plural } from '../../language/plural.ts';

/** What stands beside each record, in plain English; it comes after the first list. */
export const enTools = {
  keep: 'Add to shortlist',
  unkeep: 'Remove from shortlist',
  kept: (count: number) =>
    plural('en', count, { one: 'Added. # in your shortlist', other: 'Added. # in your shortlist' }),
  unkept: (count: number) =>
    count === 0 ? 'Removed. Your shortlist is empty' : plural('en', count, { other: 'Removed. # in your shortlist' }),
  full: (most: number) => plural('en', most, { other: 'Your shortlist is full. It holds #.' }),
  showShortlist: (count: number) => plural('en', count, { other: 'Show shortlist (#)' }),
  share: 'Share',
  print: 'Print',
  partMissing: 'We could not load this. Check your connection, then try again.',
};
