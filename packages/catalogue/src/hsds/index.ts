export type { Hsds, HsdsListName, HsdsObject } from './feed.ts';
export type { HsdsPage } from './page.ts';
export { hsdsEndpoints, hsdsParameters, mostMinimalPerPage, mostPerPage, readHsdsQuery } from './parameters.ts';
export type { HsdsParameter, HsdsParameterName, HsdsQuery, UnreadableParameter } from './parameters.ts';
