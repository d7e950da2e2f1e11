import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

/** One file as it is published. */
export interface ManifestFile {
  /** Path under `dist`, and under the root of the server. */
  readonly path: string;
  /** Bytes as they are. */
  readonly raw: number;
  /** Bytes at brotli quality 11, as a server that compresses ahead of time sends them. */
  readonly brotli: number;
  /** Value of the `integrity` attribute. Of use only for files whose content never changes. */
  readonly integrity: string;
}

export interface ManifestElement {
  /** What is loaded when the page uses the element. */
  readonly files: readonly ManifestFile[];
  /** What is loaded only when a visitor asks for more. */
  readonly parts: readonly ManifestFile[];
}

/** Every element and every part in one file, of one release for ever. */
export interface PinnedEdition extends ManifestFile {
  /** All of a language, by its tag: asked for on pages in that language, and checked by the file itself. */
  readonly translations: Readonly<Record<string, ManifestFile>>;
  readonly trustedTypesPolicy: string;
  /** Last day, such as `2029-11-30`, on which the API promises to answer it; after that it warns in the console. */
  readonly supportedUntil: string;
}

/** What a build holds: read by whoever serves, checks or documents it. */
export interface Manifest {
  readonly version: string;
  readonly loader: ManifestFile;
  readonly elements: Readonly<Record<string, ManifestElement>>;
  readonly pinned: PinnedEdition;
  /** Name of the Trusted Types policy of the evergreen edition, which a page with a `trusted-types` directive has to allow. */
  readonly trustedTypesPolicy: string;
}

export function measure(path: string, content: Uint8Array): ManifestFile {
  const compressed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
  return {
    path,
    raw: content.length,
    brotli: compressed.length,
    integrity: integrityOf(content, 'sha384'),
  };
}

/** Value of an `integrity` attribute (W3C Subresource Integrity). */
export function integrityOf(content: Uint8Array, algorithm: 'sha256' | 'sha384'): string {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}
