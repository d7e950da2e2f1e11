import { getting, listings, searching } from './lists.ts';
import type { Get, List, Search } from './lists.ts';

export const searchStories: Search<'stories'> = /* @__PURE__ */ searching('stories');
/** A case study with its text. */
export const getStory: Get<'stories'> = /* @__PURE__ */ getting('stories', 'body');
export const listStories: List<'stories'> = /* @__PURE__ */ listings('stories');
