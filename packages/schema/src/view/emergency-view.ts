import { z } from 'zod';
import { emergencyNotice } from '../emergency-notice.ts';
import { serviceSummary } from '../service.ts';
import { roleSummary } from './role-view.ts';

/** The emergency switch as it is told: while it is off there is no message, and nothing comes first. */
export const emergencyState = z.discriminatedUnion('active', [
  z.object({ active: z.literal(false) }),
  z.object({
    active: z.literal(true),
    messages: emergencyNotice.shape.messages,
    since: emergencyNotice.shape.since,
    services: z.array(serviceSummary).meta({ description: 'What comes first, in this order' }),
    roles: z.array(roleSummary),
  }),
]);

export type EmergencyState = z.infer<typeof emergencyState>;
