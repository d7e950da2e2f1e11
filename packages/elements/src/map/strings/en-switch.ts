/** What the switch between list and map says, in plain English. */
export const enSwitch = { showAs: 'Show as', asList: 'List', asMap: 'Map' };
