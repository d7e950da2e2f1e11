import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerEmergency } from '@vcs/catalogue';
import { answerLanguage } from '@vcs/schema';
import { serveRecords } from '../openapi/serve-records.ts';
import type { Serving } from '../serving.ts';

/** An old answer is worse than none here: somebody may have switched the notice on, or off. */
const fresh = 'public, max-age=30, must-revalidate';

/** The borough's switch for an emergency. */
export function serveEmergency(app: OpenAPIHono, serving: Serving): void {
  serveRecords(app, serving, {
    path: '/v1/emergency',
    operationId: 'getEmergency',
    summary: 'Is there an emergency',
    description:
      'While the notice is on: its message by language, and the services and roles to show before all others. While it is off: that it is off.',
    tag: 'About',
    query: z.strictObject(answerLanguage),
    answer: 'EmergencyState',
    answerDescription: 'Whether the notice is on, and what it says',
    caching: fresh,
    holdsFor: () => 'day',
    read: ({ lang }) => answerEmergency(serving.catalogue, { now: serving.clock(), lang }),
  });
}
