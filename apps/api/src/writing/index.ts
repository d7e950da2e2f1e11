import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Serving } from '../serving.ts';
import { serveAudit } from './audit.ts';
import { securitySchemes } from './document-parts.ts';
import { serveEmergencySwitch } from './emergency.ts';
import { serveRecordWriting } from './records.ts';
import { serveTokens } from './tokens.ts';

/** Everything that asks for a token to change records. To be called before the public addresses are served. */
export function serveWriting(app: OpenAPIHono, serving: Serving): void {
  for (const [name, scheme] of Object.entries(securitySchemes)) {
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme);
  }
  serveRecordWriting(app, serving);
  serveTokens(app, serving);
  serveAudit(app, serving);
  serveEmergencySwitch(app, serving);
}
