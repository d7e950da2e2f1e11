import { z } from '@hono/zod-openapi';
import { queryReader } from './read-query.ts';

/** For addresses that take no parameters at all. */
export const noParameters = queryReader(z.strictObject({}));
