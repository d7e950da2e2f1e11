import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { buildHosted } from '../hosted/build-hosted.ts';
import { OverBudgetError } from './budgets.ts';
import { buildEmbed } from './build-embed.ts';

const outDir = join(import.meta.dirname, '../../dist');

try {
  const manifest = await buildEmbed({ outDir });
  for (const file of [
    manifest.loader,
    manifest.pinned,
    ...Object.values(manifest.elements).flatMap(({ files, parts }) => [...files, ...parts]),
  ]) {
    console.log(`${file.path}: ${file.raw} bytes, ${file.brotli} brotli`);
  }
} catch (error) {
  if (!(error instanceof OverBudgetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

await buildHosted({ outDir: join(outDir, 'hosted'), version: packageJson.version, policy: 'vcs-v1' });
