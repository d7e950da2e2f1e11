export { ReleasedFileError, addRelease } from './add-release.ts';
export { evergreenCaching, immutableCaching } from './header-rules.ts';
export type { Manifest, ManifestElement, ManifestFile, PinnedEdition } from '../build/manifest.ts';
