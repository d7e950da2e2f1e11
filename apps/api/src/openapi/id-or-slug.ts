import { z } from '@hono/zod-openapi';

/** The last part of the path to one record. */
export function idOrSlug(kind: string, example: string) {
  return z.object({
    idOrSlug: z.string().meta({
      description: `The id of the ${kind}, which never changes, or its slug, which people can read`,
      example,
    }),
  });
}
