import type { Layout } from '../space-words.ts';

/** How people sit or stand; the filters and the details both say it. */
export const enLayouts: { readonly layouts: Readonly<Record<Layout, string>> } = {
  layouts: {
    standing: 'Standing',
    theatre: 'In rows (theatre)',
    classroom: 'At desks in rows (classroom)',
    boardroom: 'Around one table (boardroom)',
    cabaret: 'At round tables (cabaret)',
    desks: 'At desks to work',
  },
};
