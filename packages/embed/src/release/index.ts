export { ReleasedFileError, addRelease } from './add-release.ts';
export { evergreenCaching, immutableCaching } from './header-rules.ts';
