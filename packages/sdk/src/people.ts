import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchPeople: Search<'people'> = /* @__PURE__ */ searching('people');
/** Somebody in a public role. */
export const getPerson: Get<'people'> = /* @__PURE__ */ getting('people', 'role');
export const listPeople: List<'people'> = /* @__PURE__ */ listings('people');
