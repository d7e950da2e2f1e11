import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchOrganisations: Search<'organisations'> = /* @__PURE__ */ searching('organisations');
/** An organisation with everything the public may know of what it does. */
export const getOrganisation: Get<'organisations'> = /* @__PURE__ */ getting('organisations', 'people');
export const listOrganisations: List<'organisations'> = /* @__PURE__ */ listings('organisations');
