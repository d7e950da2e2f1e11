export { publicChanges } from './change-feed.ts';
