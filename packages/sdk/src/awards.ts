import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchAwards: Search<'awards'> = /* @__PURE__ */ searching('awards');
/** A nominee, finalist or winner. */
export const getAward: Get<'awards'> = /* @__PURE__ */ getting('awards', 'standing');
export const listAwards: List<'awards'> = /* @__PURE__ */ listings('awards');
