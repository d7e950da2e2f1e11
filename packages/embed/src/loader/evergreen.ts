import type { Deprecation } from './deprecations.ts';
import { start } from './start.ts';

/** Put in by the build: for each element, the files it starts with, relative to this one. */
declare const VCS_CHUNKS: Readonly<Record<string, readonly string[]>>;
declare const VCS_VERSION: string;
declare const VCS_DEPRECATIONS: readonly Deprecation[];

start({
  version: VCS_VERSION,
  url: import.meta.url,
  deprecations: VCS_DEPRECATIONS,
  // The files that an element's chunk imports are asked for beside it, not after it.
  load: (name) => Promise.all((VCS_CHUNKS[name] ?? []).map((file) => import(new URL(file, import.meta.url).href))),
});
