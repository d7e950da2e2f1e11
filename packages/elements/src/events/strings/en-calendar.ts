/** What the month and the controls around the list say, in plain English; it comes with them. */
export const enCalendar = {
  dates: 'Dates',
  showAs: 'Show as',
  asList: 'List',
  asMonth: 'Month',
  asMap: 'Map',
  comingUp: 'Coming up',
  earlier: (period: string) => `Earlier: ${period}`,
  later: (period: string) => `Later: ${period}`,
  monthKeys: 'Use the arrow keys to go from day to day, and Page Up and Page Down to go from month to month.',
  dayWith: (day: string, events: string) => `${day}, ${events}`,
  noneOn: (day: string) => `No events on ${day}.`,
  more: (count: string) => `${count} more`,
  openOn: 'Open for answers',
  subscribe: 'Subscribe to these events',
  subscribeHint:
    'Your calendar then shows these events, and looks again by itself for what is new, moved or cancelled.',
  subscribeOpen: 'Open in your calendar app',
  subscribeAddress: 'Address for any other calendar',
  copy: 'Copy address',
  copied: 'Copied.',
  notCopied: 'We could not copy it. Copy the selected address yourself.',
};
