import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchProjects: Search<'projects'> = /* @__PURE__ */ searching('projects');
/** A project with its services and the stories told of it. */
export const getProject: Get<'projects'> = /* @__PURE__ */ getting('projects', 'stories');
export const listProjects: List<'projects'> = /* @__PURE__ */ listings('projects');
