import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchPremises: Search<'premises'> = /* @__PURE__ */ searching('premises');
/** A building with its spaces. */
export const getPremises: Get<'premises'> = /* @__PURE__ */ getting('premises', 'spaces');
export const listPremises: List<'premises'> = /* @__PURE__ */ listings('premises');
