import { en } from './en.ts';

/** How days and their parts are told, by the filters and in the detail. */
export const enDayParts = {
  partHeadings: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  partsOfDay: { morning: 'mornings', afternoon: 'afternoons', evening: 'evenings' },
  onDays: (days: string, times: string) => `${days}${days === en.everyDay ? ',' : ''} ${times}`,
};
