/** The one list that an element may have beside its own, as the API names it. */
export const otherList = 'organisations';
