import { plural } from '../../language/plural.ts';

/** What is said around a list only at times, in plain English; it comes after the first list. */
export const enNotices = {
  correction: 'Is something wrong?',
  minutesOld: (minutes: number) =>
    plural('en', minutes, {
      one: 'These results are from # minute ago.',
      other: 'These results are from # minutes ago.',
    }),
  notUpdated: (time: string) => `These results are from ${time}.`,
  keptFrom: (time: string) => `The list below is from ${time}, before this search.`,
};
