export { exampleNow } from './answer.ts';
export type { MockOptions } from './answer.ts';
export { examples } from './examples/examples.ts';
export { exampleEmergency } from './examples/partners.ts';
export { createMockFetch } from './mock-fetch.ts';
export type { MockFetch, MockRequest } from './mock-fetch.ts';
export { exampleRecords } from './mock-records.ts';
export type { MockRecords } from './mock-records.ts';
