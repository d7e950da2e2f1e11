import { z } from 'zod';
import { proofOfWorkChallenge } from './submission/request.ts';

/** One thing that is wrong with a request, and what would be right. */
export const invalidParameter = z.object({
  name: z.string().meta({ description: 'Parameter or field' }),
  expected: z.string(),
  found: z.string(),
  nearest: z.string().optional().meta({ description: 'The valid value that comes closest' }),
});

/** Problem details (RFC 9457). */
export const problem = z.object({
  type: z
    .string()
    .meta({ description: 'Address of a page about this kind of problem', example: '/problems/invalid-parameter' }),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string().optional().meta({ description: 'What happened this time, and what to do' }),
  instance: z.string().optional().meta({ description: 'Identifier of the request, to quote when asking for help' }),
  invalidParameters: z.array(invalidParameter).optional(),
  challenge: proofOfWorkChallenge.optional().meta({
    description: 'For submissions over the limit: solve it and send again with the solution in `proofOfWork`',
  }),
});

export type InvalidParameter = z.infer<typeof invalidParameter>;
export type Problem = z.infer<typeof problem>;
