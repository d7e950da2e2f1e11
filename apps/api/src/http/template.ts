import type { OpenAPIHono } from '@hono/zod-openapi';

/**
 * The template of the route that answers an address, such as `/v1/services/:idOrSlug`. What no route answers shares one
 * name: else anybody could make up as many as there is memory for.
 */
export function templateOf(app: OpenAPIHono, method: string, path: string): string {
  const [handlers] = app.router.match(method === 'HEAD' ? 'GET' : method, path);
  for (const [[, route]] of handlers) if (route.path !== '*' && route.path !== '/*') return route.path;
  return 'none';
}
