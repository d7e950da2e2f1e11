import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import type { BrotliOptions } from 'node:zlib';

export type Coding = 'br' | 'gzip' | 'identity';

/** Body to send, in the codings that are there. `identity` always is. */
export type Encoded = { identity: Uint8Array<ArrayBuffer> } & Partial<Record<Coding, Uint8Array<ArrayBuffer>>>;

const smallestWorthCompressing = 512;
const compressible =
  /^(?:text\/|application\/(?:json|javascript|x-ndjson|[a-z.-]+\+(?:json|xml)|xml|geo\+json)|image\/svg)/;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

function quality(part: string): number {
  const match = /;\s*q=([\d.]+)/.exec(part);
  return match === null ? 1 : Number(match[1]);
}

/** Browsers send few different ones. */
const mostParsed = 200;
const parsed = new Map<string, readonly Coding[]>();

/** Codings that an Accept-Encoding header allows (RFC 9110, section 12.5.3), brotli before gzip. */
function allowedCodings(acceptEncoding: string): readonly Coding[] {
  let codings = parsed.get(acceptEncoding);
  if (codings === undefined) {
    const allowed = new Map<string, boolean>();
    for (const part of acceptEncoding.toLowerCase().split(',')) {
      allowed.set(part.split(';')[0]!.trim(), quality(part) > 0);
    }
    codings = (['br', 'gzip'] as const).filter((coding) => allowed.get(coding) ?? allowed.get('*') ?? false);
    if (parsed.size >= mostParsed) parsed.clear();
    parsed.set(acceptEncoding, codings);
  }
  return codings;
}

/** The best of the codings that are there. */
export function chooseCoding(acceptEncoding: string | undefined, available: Encoded): Coding {
  if (acceptEncoding === undefined) return 'identity';
  return allowedCodings(acceptEncoding).find((coding) => available[coding] !== undefined) ?? 'identity';
}

/** The coding to send a body in that can be had in every one, or is not worth compressing. */
export function codingFor(acceptEncoding: string | undefined, worthCompressing: boolean): Coding {
  if (acceptEncoding === undefined || !worthCompressing) return 'identity';
  return allowedCodings(acceptEncoding)[0] ?? 'identity';
}

export function isWorthCompressing(body: Uint8Array, contentType: string): boolean {
  return body.length >= smallestWorthCompressing && compressible.test(contentType);
}

/** Compresses as hard as it can, for bodies that are sent many times. */
export async function compressForKeeping(
  body: Uint8Array<ArrayBuffer>,
  coding: Coding,
): Promise<Uint8Array<ArrayBuffer>> {
  if (coding === 'identity') return body;
  return new Uint8Array(await (coding === 'br' ? brotli(body) : gzipped(body, { level: 9 })));
}

function brotliOptions(body: Uint8Array, quality: number): BrotliOptions {
  // A window no wider than the body needs keeps the memory of many at once small.
  const window = Math.min(22, Math.max(12, Math.ceil(Math.log2(body.length)) + 1));
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  };
}

/** Bytes. Up to here to hand a body to another thread and back takes longer than to compress it. */
const longestAtOnce = 64 * 1024;
/** Least effort: a first page of services takes 0.1 ms so and 0.35 ms two steps up, for a tenth less to send. */
const quick = { br: 0, gzip: 1 };

/** For somebody who is waiting. It may be the beginning of a longer buffer: copy what is to be kept. */
export async function compressQuickly(body: Uint8Array<ArrayBuffer>, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
  if (coding === 'identity') return body;
  const atOnce = body.length <= longestAtOnce;
  if (coding === 'gzip') {
    const options = { level: quick.gzip };
    return atOnce ? gzipSync(body, options) : gzipped(body, options);
  }
  const options = brotliOptions(body, quick.br);
  return atOnce ? brotliCompressSync(body, options) : brotli(body, options);
}

/** For a body that was asked for more than once. */
export async function compressWell(body: Uint8Array<ArrayBuffer>, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
  if (coding === 'identity') return body;
  if (coding === 'gzip') return new Uint8Array(await gzipped(body, { level: 9 }));
  return new Uint8Array(await brotli(body, brotliOptions(body, 9)));
}
