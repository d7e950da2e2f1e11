import { join } from 'node:path';
import { OverBudgetError } from './budgets.ts';
import { buildEmbed } from './build-embed.ts';

try {
  const manifest = await buildEmbed({ outDir: join(import.meta.dirname, '../../dist') });
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
