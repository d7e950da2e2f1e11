import { brotliCompressSync, constants } from 'node:zlib';

/** One file as it is published. */
export interface ManifestFile {
  /** Path under `dist`, and under the root of the server. */
  readonly path: string;
  /** Bytes as they are. */
  readonly raw: number;
  /** Bytes at brotli quality 11, as a server that compresses ahead of time sends them. */
  readonly brotli: number;
}

export interface ManifestElement {
  /** What is loaded when the page uses the element. */
  readonly files: readonly ManifestFile[];
  /** What is loaded only when a visitor asks for more. */
  readonly parts: readonly ManifestFile[];
}

/** What a build holds: read by whoever serves, checks or documents it. */
export interface Manifest {
  readonly version: string;
  readonly loader: ManifestFile;
  readonly elements: Readonly<Record<string, ManifestElement>>;
  /** Name of the Trusted Types policy that a page with a `trusted-types` directive has to allow. */
  readonly trustedTypesPolicy: string;
}

export function measure(path: string, content: Uint8Array): ManifestFile {
  const compressed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
  return { path, raw: content.length, brotli: compressed.length };
}
