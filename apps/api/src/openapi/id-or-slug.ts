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

/** Whether a text can be an id or a slug at all. What cannot need not be asked for: no database takes every character. */
export function canNameRecord(text: string): boolean {
  return /^[\da-z-]{1,120}$/i.test(text);
}
