import type { Layout, SpaceKind } from '../space-words.ts';

interface SpaceTerms {
  readonly spaceKinds: Readonly<Record<SpaceKind, string>>;
  /** How people sit or stand. */
  readonly layouts: Readonly<Record<Layout, string>>;
}

/** What the filters and the details both say. */
export const enSpaceTerms: SpaceTerms = {
  spaceKinds: {
    hall: 'Hall',
    room: 'Room',
    desk: 'Desk',
    kitchen: 'Kitchen',
    outdoor: 'Outdoors',
    'whole-building': 'Whole building',
  },
  layouts: {
    standing: 'Standing',
    theatre: 'In rows (theatre)',
    classroom: 'At desks in rows (classroom)',
    boardroom: 'Around one table (boardroom)',
    cabaret: 'At round tables (cabaret)',
    desks: 'At desks to work',
  },
};
