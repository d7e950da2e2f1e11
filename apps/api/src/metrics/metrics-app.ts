import { Hono } from 'hono';
import type { Catalogue } from '@vcs/catalogue';
import { dataHeaders, uncached } from '../http/headers.ts';
import type { Serving } from '../serving.ts';
import type { Metrics } from './metrics.ts';

/**
 * Serves `/metrics`, for a port of its own: how busy a server is concerns those who run it, and a proxy that passes
 * everything on to the public port cannot give it away.
 */
export function metricsApp(
  metrics: Metrics,
  catalogue: Catalogue,
  { representations, limiter }: Pick<Serving, 'representations' | 'limiter'>,
): Hono {
  const app = new Hono();
  const headers = () => ({
    ...dataHeaders,
    'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    'Cache-Control': uncached,
    'X-Request-Id': crypto.randomUUID(),
  });
  app.notFound(() => new Response('Only /metrics is here.\n', { status: 404, headers: headers() }));
  app.get('/metrics', async () => {
    const text = await metrics.text({
      datasetVersion: () => catalogue.version(),
      keptBytes: () => representations.bytes,
      keptEntries: () => representations.entries,
      limiterNetworks: () => limiter.networks ?? 0,
      submissionsWaiting: async () => (await catalogue.submissions.list({ status: ['received'], per_page: 1 })).total,
    });
    return new Response(text, { headers: headers() });
  });
  return app;
}
