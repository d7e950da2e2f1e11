import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchSpaces: Search<'spaces'> = /* @__PURE__ */ searching('spaces');
/** A space with its building and the other spaces there. */
export const getSpace: Get<'spaces'> = /* @__PURE__ */ getting('spaces', 'related');
export const listSpaces: List<'spaces'> = /* @__PURE__ */ listings('spaces');
