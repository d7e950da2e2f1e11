import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchRoles: Search<'roles'> = /* @__PURE__ */ searching('roles');
/** A role with its organisation and other roles there. */
export const getRole: Get<'roles'> = /* @__PURE__ */ getting('roles', 'related');
export const listRoles: List<'roles'> = /* @__PURE__ */ listings('roles');
