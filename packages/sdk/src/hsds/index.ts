export { createHsdsClient } from './client.ts';
export type { HsdsClient, HsdsOptions, HsdsPage, HsdsQuery, HsdsServicesClient } from './client.ts';
export type { HsdsOrganisation, HsdsService, HsdsServiceDetail, HsdsTerm } from './service.ts';
export { isVcsError } from '../errors.ts';
