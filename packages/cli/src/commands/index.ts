import type { Command } from '../command.ts';
import { backupCommand } from './backup.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { importMappingCommand } from './import-mapping.ts';
import { importPostcodesCommand } from './import-postcodes.ts';
import { importWardsCommand } from './import-wards.ts';
import { migrateCommand } from './migrate.ts';
import { purgeExamplesCommand } from './purge-examples.ts';
import { restoreCommand } from './restore.ts';
import { submissionsEraseCommand } from './submissions-erase.ts';
import { submissionsExpireCommand } from './submissions-expire.ts';
import { tokenCreateCommand } from './token-create.ts';
import { tokenListCommand } from './token-list.ts';
import { tokenRevokeCommand } from './token-revoke.ts';
import { validateCommand } from './validate.ts';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  importMappingCommand,
  importWardsCommand,
  importPostcodesCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
  migrateCommand,
  purgeExamplesCommand,
  validateCommand,
  tokenCreateCommand,
  tokenListCommand,
  tokenRevokeCommand,
  submissionsEraseCommand,
  submissionsExpireCommand,
];
