import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchServices: Search<'services'> = /* @__PURE__ */ searching('services');
/** A service with the organisation that offers it and its other services. */
export const getService: Get<'services'> = /* @__PURE__ */ getting('services', 'related');
export const listServices: List<'services'> = /* @__PURE__ */ listings('services');
