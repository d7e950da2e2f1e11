import { z } from 'zod';

/** Raised when a backup of this version could not be read by the version before. */
export const backupFormatVersion = 1;

export const manifestName = 'manifest.json';

const backupFile = z.strictObject({
  /** Within the folder of the backup. */
  path: z.string().regex(/^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?\.ndjson$/),
  /** Kind of the records in it; absent where it holds something else. */
  kind: z.string().optional(),
  /** Name of what is kept beside the records, where it holds that. */
  extra: z.string().optional(),
  lines: z.int().min(0),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const backupManifest = z.strictObject({
  format: z.literal('vcs-backup'),
  formatVersion: z.literal(backupFormatVersion),
  /** UTC. */
  createdAt: z.iso.datetime(),
  datasetVersion: z.int().min(0),
  /** Records in all. */
  records: z.int().min(0),
  files: z.array(backupFile),
});

export type BackupFile = z.infer<typeof backupFile>;
export type BackupManifest = z.infer<typeof backupManifest>;
