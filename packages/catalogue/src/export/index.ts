export { ExportOptionError } from './errors.ts';
export { exportFormats, exportKinds, exportRecords } from './export.ts';
export type { ExportFormat, ExportOptions } from './export.ts';
