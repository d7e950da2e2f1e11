import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '@vcs/embed/release';
import { FileSet } from '../files/file-set.ts';
import type { KeptFile } from '../files/file-set.ts';

/** What belongs to one release for ever. */
export const ofRelease = /^(\d+\.\d+\.\d+[\w.-]*)\/(?:[a-z]+\.js|manifest\.json)$/;
const ofEvergreen = /^v1\/(?:vcs\.js|chunks\/[\w.-]+\.js)$/;

/** Only what is meant for pages: the evergreen edition, and each release with its manifest. */
const forPages = (name: string): boolean => ofEvergreen.test(name) || ofRelease.test(name);

/** Another server may just have added a release to the folder: it is looked through again, but not for every made-up name. */
const lookAgainAfter = 1000;

/** What the server's own build brought, and what earlier and later ones left in the folder of released files. */
export class PublishedFiles {
  readonly #built: FileSet;
  readonly #builtFolder: string;
  readonly #keptFolder: string | undefined;
  readonly #clock: () => Date;
  #kept: FileSet | undefined;
  #lookedAt: number;

  private constructor(built: FileSet, builtFolder: string, keptFolder: string | undefined, clock: () => Date) {
    this.#built = built;
    this.#builtFolder = builtFolder;
    this.#keptFolder = keptFolder;
    this.#clock = clock;
    this.#lookedAt = -Infinity;
  }

  /**
   * Reads the files of the build into memory; those of the folder when somebody asks for them.
   * @param built folder where @vcs/embed was built
   * @param kept folder with every released file
   */
  static async of(built: string, kept: string | undefined, clock: () => Date): Promise<PublishedFiles> {
    const own = await FileSet.of(built, forPages);
    await own.keepAll();
    const files = new PublishedFiles(own, built, kept, clock);
    await files.#look();
    return files;
  }

  /** Whether there is anything to serve. */
  get isEmpty(): boolean {
    return this.#built.names.length === 0 && (this.#kept?.names ?? []).length === 0;
  }

  /** The file of that name. What belongs to a release is the same as on the day it was released. */
  async get(name: string): Promise<KeptFile | undefined> {
    if (!forPages(name)) return undefined;
    if (!ofRelease.test(name)) return (await this.#built.get(name)) ?? (await this.#fromFolder(name));
    return (await this.#fromFolder(name)) ?? (await this.#built.get(name));
  }

  /** What each release says of itself, the newest first. */
  async releases(): Promise<readonly Manifest[]> {
    await this.#look();
    const kept = this.#kept?.names ?? [];
    const names = new Set([...kept, ...this.#built.names].filter((name) => name.endsWith('/manifest.json')));
    const manifests = await Promise.all(
      [...names].map(async (name) => {
        const folder = kept.includes(name) ? this.#keptFolder! : this.#builtFolder;
        return JSON.parse(await readFile(join(folder, name), 'utf8')) as Manifest;
      }),
    );
    const order = new Intl.Collator('en', { numeric: true });
    return manifests.sort((one, other) => order.compare(other.version, one.version));
  }

  /** What the build says of itself; undefined where nothing was built. */
  async current(): Promise<Manifest | undefined> {
    if (this.#built.names.length === 0) return undefined;
    return JSON.parse(await readFile(join(this.#builtFolder, 'manifest.json'), 'utf8')) as Manifest;
  }

  async #fromFolder(name: string): Promise<KeptFile | undefined> {
    const file = await this.#kept?.get(name);
    if (file !== undefined || this.#keptFolder === undefined) return file;
    return (await this.#look()) ? this.#kept?.get(name) : undefined;
  }

  /** @returns whether there is more than before */
  async #look(): Promise<boolean> {
    const now = this.#clock().getTime();
    if (this.#keptFolder === undefined || now - this.#lookedAt < lookAgainAfter) return false;
    this.#lookedAt = now;
    const found = await FileSet.of(this.#keptFolder, forPages);
    // Files that are there stay the same; a set that holds them compressed already is not thrown away.
    if (found.names.length === this.#kept?.names.length) return false;
    this.#kept = found;
    return true;
  }
}
