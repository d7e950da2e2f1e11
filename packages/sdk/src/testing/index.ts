export type { MockOptions } from './answer.ts';
export { examples } from './examples/examples.ts';
export { createMockFetch } from './mock-fetch.ts';
export type { MockFetch, MockRequest } from './mock-fetch.ts';
