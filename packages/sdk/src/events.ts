import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchEvents: Search<'events'> = /* @__PURE__ */ searching('events');
/** An event with the times it happens from today on. */
export const getEvent: Get<'events'> = /* @__PURE__ */ getting('events', 'occurrences');
export const listEvents: List<'events'> = /* @__PURE__ */ listings('events');
