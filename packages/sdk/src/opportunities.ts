import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchOpportunities: Search<'opportunities'> = /* @__PURE__ */ searching('opportunities');
/** An opportunity with who may have it and how to apply. */
export const getOpportunity: Get<'opportunities'> = /* @__PURE__ */ getting('opportunities', 'funder');
export const listOpportunities: List<'opportunities'> = /* @__PURE__ */ listings('opportunities');
