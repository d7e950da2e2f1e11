/** What the filters say, in plain English; it comes with them. */
export const enFilters = {
  showMore: (count: number) => `Show ${count} more`,
  showFewer: 'Show fewer',
  clearFilters: 'Clear filters',
  removeFilter: (name: string) => `Remove ${name}`,
  nearLabel: 'Postcode',
  nearHint: 'For example: E3 4PX',
  nearGo: 'Find near here',
  useLocation: 'Use my location',
  locating: 'Finding where you are',
  noLocation: 'We could not find where you are. Enter a postcode instead.',
  unknownPlace: (place: string) =>
    `We do not know “${place}”. Enter a postcode in or near Tower Hamlets, such as E3 4PX.`,
  nearPlace: (place: string) => `Near ${place}`,
  nearYou: 'Near you',
  sortLabel: 'Sort by',
  sorts: {
    relevance: 'Best match',
    distance: 'Nearest',
    name: 'Name',
    updated: 'Newest',
    start: 'Date',
    closes: 'Closing date',
  } as Record<string, string>,
};
