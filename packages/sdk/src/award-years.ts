import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchAwardYears: Search<'award-years'> = /* @__PURE__ */ searching('award-years');
/** A year of the awards with all that were put forward. */
export const getAwardYear: Get<'award-years'> = /* @__PURE__ */ getting('award-years', 'awards');
export const listAwardYears: List<'award-years'> = /* @__PURE__ */ listings('award-years');
