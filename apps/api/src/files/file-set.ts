import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { compressForKeeping } from '../http/compression.ts';
import type { Coding } from '../http/compression.ts';
import { entityTag } from '../http/entity-tag.ts';

const contentTypes: Record<string, string> = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A file in memory. */
export class KeptFile {
  readonly contentType: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly tag: string;
  readonly #compressed = new Map<Coding, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(name: string, body: Uint8Array<ArrayBuffer>) {
    this.contentType = contentTypes[extname(name)] ?? 'application/octet-stream';
    this.body = body;
    this.tag = entityTag(body);
  }

  /** Compressed when somebody first takes it so: to compress all that there is takes a second and 20 MB. */
  encoded(coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
    let compressed = this.#compressed.get(coding);
    if (compressed === undefined) {
      compressed = compressForKeeping(this.body, coding);
      this.#compressed.set(coding, compressed);
    }
    return compressed;
  }
}

/**
 * The files of a folder. Its list is read once; an address is only ever looked up in that list and never becomes a
 * path on the disk. Each file is read when it is first asked for, and then kept.
 */
export class FileSet {
  readonly #paths: ReadonlyMap<string, string>;
  readonly #kept = new Map<string, Promise<KeptFile>>();

  private constructor(paths: ReadonlyMap<string, string>) {
    this.#paths = paths;
  }

  /**
   * @param accept which files belong to it, by name relative to the folder, with forward slashes
   * @returns an empty set where the folder is missing
   */
  static async of(folder: string, accept: (name: string) => boolean = () => true): Promise<FileSet> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw error;
      },
    );
    const paths = new Map<string, string>();
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      if (entry.isFile() && accept(name)) paths.set(name, path);
    }
    return new FileSet(paths);
  }

  get names(): string[] {
    return [...this.#paths.keys()];
  }

  /** The file of that name, or undefined where there is none. */
  async get(name: string): Promise<KeptFile | undefined> {
    const path = this.#paths.get(name);
    if (path === undefined) return undefined;
    let file = this.#kept.get(name);
    if (file === undefined) {
      file = readFile(path).then((body) => new KeptFile(name, new Uint8Array(body)));
      this.#kept.set(name, file);
    }
    return file.catch((error: unknown) => {
      this.#kept.delete(name);
      throw error;
    });
  }

  /** Reads every file now, so that all of them are of one build. */
  async keepAll(): Promise<void> {
    await Promise.all(this.names.map((name) => this.get(name)));
  }
}
