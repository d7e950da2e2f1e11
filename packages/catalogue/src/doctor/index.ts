export { examine } from './examine.ts';
export type { DoctorReport, Finding } from './finding.ts';
export { appliedMigrations } from './migration-status.ts';
export type { AppliedMigration } from './migration-status.ts';
export { purgeExamples } from './purge-examples.ts';
export type { PurgeReport } from './purge-examples.ts';
