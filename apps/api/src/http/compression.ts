import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Coding = 'br' | 'gzip' | 'identity';

/** Body to send, in the codings that are there. `identity` always is. */
export type Encoded = { identity: Uint8Array<ArrayBuffer> } & Partial<Record<Coding, Uint8Array<ArrayBuffer>>>;

const smallestWorthCompressing = 512;
const compressible = /^(?:text\/|application\/(?:json|javascript|[a-z.]+\+json|xml)|image\/svg)/;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

function quality(part: string): number {
  const match = /;\s*q=([\d.]+)/.exec(part);
  return match === null ? 1 : Number(match[1]);
}

/** The best coding that an Accept-Encoding header allows (RFC 9110, section 12.5.3), brotli before gzip. */
export function chooseCoding(acceptEncoding: string | undefined, available: Encoded): Coding {
  if (acceptEncoding === undefined) return 'identity';
  const allowed = new Map<string, boolean>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    allowed.set(part.split(';')[0]!.trim(), quality(part) > 0);
  }
  const best = (['br', 'gzip'] as const).find(
    (coding) => available[coding] !== undefined && (allowed.get(coding) ?? allowed.get('*') ?? false),
  );
  return best ?? 'identity';
}

/** Compresses as hard as it can, for bodies that are sent many times. */
export async function encodeForKeeping(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<Encoded> {
  if (body.length < smallestWorthCompressing || !compressible.test(contentType)) return { identity: body };
  const [br, gz] = await Promise.all([brotli(body), gzipped(body, { level: 9 })]);
  return { identity: body, br: new Uint8Array(br), gzip: new Uint8Array(gz) };
}

/** Compresses quickly and only as asked, for a body that is sent once. */
export async function encodeForSending(
  body: Uint8Array<ArrayBuffer>,
  acceptEncoding: string | undefined,
): Promise<{ coding: Coding; body: Uint8Array<ArrayBuffer> }> {
  if (body.length < smallestWorthCompressing) return { coding: 'identity', body };
  const coding = chooseCoding(acceptEncoding, { identity: body, br: body, gzip: body });
  if (coding === 'identity') return { coding, body };
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } };
  return { coding, body: new Uint8Array(await (coding === 'br' ? brotli(body, quick) : gzipped(body, { level: 5 }))) };
}
