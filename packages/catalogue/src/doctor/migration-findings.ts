import type { Migration } from '../record/migration.ts';
import type { Finding } from './finding.ts';
import { counted, single } from './finding.ts';
import type { AppliedMigration } from './migration-status.ts';

export function otherProgramFinding(shown: string): Finding {
  return single(
    'other-program',
    'wrong',
    `${shown} is the database of another program.`,
    'Correct DATABASE_URL or VCS_DATA_DIR.',
  );
}

/** Where the tables are older or newer than this software. */
export function behindFinding(
  applied: readonly AppliedMigration[],
  known: readonly Migration[],
  shown: string,
): readonly Finding[] {
  const behind = known.length - applied.length;
  if (behind === 0) return [];
  if (behind < 0) {
    const text = `${shown} was made by a newer version of this software, which has ${counted(-behind, 'migration')} more.`;
    return [single('newer', 'wrong', text, 'Update the software, or restore a backup made with this version.')];
  }
  return [
    single(
      'not-migrated',
      'wrong',
      `The tables of ${shown} are of an earlier version: ${counted(behind, 'migration')} to apply.`,
      'Keep a copy of the database, then run "vcs migrate".',
    ),
  ];
}
