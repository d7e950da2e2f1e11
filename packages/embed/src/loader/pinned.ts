import { define } from 'vcs:elements';
import { start } from './start.ts';
import type { Deprecation } from './deprecations.ts';

declare const VCS_VERSION: string;
declare const VCS_DEPRECATIONS: readonly Deprecation[];
declare const VCS_SUPPORTED_UNTIL: string;

start({
  version: VCS_VERSION,
  url: import.meta.url,
  deprecations: VCS_DEPRECATIONS,
  supportedUntil: VCS_SUPPORTED_UNTIL,
  load: async (name) => define[name]?.(),
});
