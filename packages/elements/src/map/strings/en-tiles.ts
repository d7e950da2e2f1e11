import type { StringsOf } from '../../language/strings-of.ts';

/** What the wards to choose from say, in plain English. Counts are such as `12 services`. */
export const en = {
  wardMap: 'Wards, roughly as they lie to each other',
  wardKeys: 'Arrow keys move to the next ward. Space ticks it.',
  wardHint: 'Each square is a ward, roughly where it lies.',
  ward: (name: string, count: string) => `${name}: ${count}`,
};

export type TilesTexts = StringsOf<typeof en>;
