import type { Command } from '../command.ts';
import { importMappingCommand } from './import-mapping.ts';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [importMappingCommand];
