/** The one list that an element may have beside its own, as the API names it. */
export const otherList = 'organisations';

/** What that is filtered by, in the order in which it is shown. */
export const otherFilters: readonly string[] = ['kind', 'category', 'ward', 'led-by', 'run-for'];
