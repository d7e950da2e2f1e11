export { embeddedJson, nodeId } from './json-ld.ts';
export type { LinkedAddresses, LinkedDocument, LinkedNode } from './json-ld.ts';
export { licenceAddress } from './licence.ts';
export { isPublicList, linkedData, publicListNames, publicLists } from './linked-data.ts';
export type { LinkedRecord, PublicList } from './linked-data.ts';
