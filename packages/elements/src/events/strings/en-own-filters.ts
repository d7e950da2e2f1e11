/** The names of the filters that are called otherwise than in other elements, in plain English; they come with the filters. */
export const enOwnFilters = {
  filterNames: { kind: 'Kind of event', category: 'About', online: 'Online' },
};
