export * from './errors.ts';
export { importMapping, maximumMappingBytes } from './import-mapping.ts';
export type { ImportMappingOptions } from './import-mapping.ts';
export type { ImportCounts, ImportNote, ImportRejection, ImportReport, InactiveService } from './report.ts';
