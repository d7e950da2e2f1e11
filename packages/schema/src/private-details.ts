import { z } from 'zod';

/**
 * What the people who look after a record know of it and the public never does. It is kept apart from the record, so
 * that no public shape can contain it.
 */
export const privateDetails = z.object({
  recordId: z.uuid(),
  note: z.string().max(10_000).optional().meta({ description: 'Working notes' }),
  updater: z
    .object({ name: z.string().max(200).optional(), email: z.email().optional(), phone: z.string().max(40).optional() })
    .optional()
    .meta({ description: 'Whom to ask for the facts; never shown' }),
  reviewDue: z.iso.date().optional(),
});

export type PrivateDetails = z.infer<typeof privateDetails>;
