import { get } from 'node:http';
import type { PreparedAnswer } from './bare-server.ts';

/** The answer as it goes over the wire, still compressed. */
export function fetchBytes(url: string, headers: Readonly<Record<string, string>>): Promise<PreparedAnswer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(parts);
        const kept = ['content-type', 'content-encoding', 'etag'].flatMap((name) => {
          const value = response.headers[name];
          return typeof value === 'string' ? [[name, value]] : [];
        });
        resolve({
          path: new URL(url).pathname,
          status: response.statusCode ?? 0,
          headers: {
            ...(Object.fromEntries(kept) as Record<string, string>),
            ...(body.length > 0 && { 'content-length': String(body.length) }),
          },
          body: body.toString('base64'),
        });
      });
    }).on('error', reject);
  });
}
