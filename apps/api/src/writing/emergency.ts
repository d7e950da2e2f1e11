import { recordId } from '@vcs/catalogue';
import { z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { emergencyNotice } from '@vcs/schema';
import type { Context } from 'hono';
import { requireWriter } from '../access/require-writer.ts';
import { schemaReference } from '../openapi/schemas.ts';
import { noParameters } from '../query/no-parameters.ts';
import type { Serving } from '../serving.ts';
import { answerHolder, recordTag } from './answer-holder.ts';
import { problemFrom } from './catalogue-problems.ts';
import { changedBy } from './change-headers.ts';
import { checked, invalidRecord } from './check-record.ts';
import { bodyProblems, holderAnswer, security, writingProblems } from './document-parts.ts';
import { readBody } from './read-body.ts';
import { writingSchemas } from './schemas.ts';
import { serveWriters } from './serve-writers.ts';

/** The notice that is switched; there may be others, such as the examples'. */
const slug = 'emergency';

async function put(context: Context, serving: Serving): Promise<Response> {
  const { catalogue, clock } = serving;
  const bearer = await requireWriter(context, serving, 'admin');
  noParameters(new URL(context.req.url).search);
  const { active, ...wanted } = checked(writingSchemas.EmergencySwitch, await readBody(context));
  try {
    const record = await catalogue.change(
      async ({ emergencyNotices }) => {
        const before = await emergencyNotices.findBySlug(slug);
        const now = clock().toISOString();
        const messages = wanted.messages ?? before?.messages;
        if (messages === undefined) {
          throw invalidRecord([
            { name: '/messages', expected: 'a message in English, since there is none from before', found: 'nothing' },
          ]);
        }
        // One emergency at a time: what this says is what is heeded.
        for await (const other of emergencyNotices.all()) {
          if (other.active && other.slug !== slug) await emergencyNotices.put({ ...other, active: false });
        }
        const since = active && !(before?.active ?? false) ? now : before?.since;
        const kept = emergencyNotice.parse({
          id: recordId('emergency-notice', slug),
          slug,
          source: { name: bearer.actor },
          createdAt: now,
          ...before,
          ...wanted,
          messages,
          active,
          publication: 'published',
          ...(since !== undefined && { since }),
          updatedAt: now,
        });
        await emergencyNotices.put(kept);
        return (await emergencyNotices.get(kept.id))!;
      },
      { by: changedBy(context, bearer) },
    );
    return answerHolder(context, { body: record, tag: recordTag(record) });
  } catch (error) {
    throw problemFrom(error, wanted);
  }
}

/**
 * Switches the emergency notice: for admins. What matters in an emergency is that it is done at once, so no ETag is asked
 * for: the latest word counts. To be registered before what serves the same address to the public.
 */
export function serveEmergencySwitch(app: OpenAPIHono, serving: Serving): void {
  app.openAPIRegistry.registerPath({
    method: 'put',
    path: '/v1/emergency',
    operationId: 'putEmergency',
    summary: 'Switch the emergency notice on or off',
    description:
      'While it is on, every embed opens with its messages. Any other notice that is on is switched off. Messages, services and roles that are left out stay as they were the last time. The public sees it within half a minute. Scope: admin.',
    tags: ['About'],
    security,
    request: {
      headers: z.object({
        'Change-Reason': z.string().optional().meta({ description: 'Why, for the audit; at most 500 characters' }),
      }),
      body: { required: true, content: { 'application/json': { schema: schemaReference('EmergencySwitch') } } },
    },
    responses: {
      200: holderAnswer('EmergencyNoticeRecord', 'The notice as it is now', 'ETag'),
      ...writingProblems(...bodyProblems),
    },
  });
  serveWriters(app, '/v1/emergency', { PUT: (context) => put(context, serving) }, ['GET']);
}
