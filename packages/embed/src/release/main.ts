import { join, resolve } from 'node:path';
import { ReleasedFileError, addRelease } from './add-release.ts';

const asked = process.argv[2] ?? process.env['VCS_EMBED_DIR'];
if (asked === undefined || asked === '') {
  console.error(
    'Expected the folder that keeps the released files: npm run release -w @vcs/embed -- FOLDER, or VCS_EMBED_DIR.',
  );
  process.exit(1);
}
// npm runs scripts in the package's folder; the person stood elsewhere.
const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), asked);
try {
  for (const path of await addRelease(join(import.meta.dirname, '../../dist'), folder)) console.log(`added ${path}`);
} catch (error) {
  if (!(error instanceof ReleasedFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
