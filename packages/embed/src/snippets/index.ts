export { frameAddress, frameSnippet, linkSnippet, markedBlockSnippet, pageAddress, tagSnippet } from './snippets.ts';
export type { Placement } from './snippets.ts';
export { heightRule, policyLines, scriptTag } from './page-lines.ts';
export type { Edition } from './page-lines.ts';
export { lookRule, looks } from './looks.ts';
export type { Look } from './looks.ts';
