import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { paletteOf } from '../colour/palettes.ts';
import type { Palette } from '../colour/palettes.ts';
import type { Assets } from '../frame/site.ts';

/** Files by their path within the site. */
export type Files = Map<string, string | Uint8Array>;

const source = join(import.meta.dirname, '..');

/** A name that changes with the content, so that every web space may keep the file for good. */
function keep(files: Files, name: string, ending: string, body: string | Uint8Array): string {
  const path = `assets/${name}-${createHash('sha256').update(body).digest('hex').slice(0, 10)}.${ending}`;
  files.set(path, body);
  return path;
}

const properties = ({ strong, ink, tint, spark }: Palette): string =>
  `--strong:${strong};--ink:${ink};--tint:${tint};--spark:${spark}`;

/** The colours of the year of the site, and of each year that is told of. */
function colours(year: number, years: readonly number[]): string {
  const others = years.map((one) => `.of-${one}{${properties(paletteOf(one))}}`).join('\n');
  return `:root{${properties(paletteOf(year))}}\n${others}\n`;
}

async function script(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'showcase-'));
  await build({
    entry: { showcase: join(source, 'browser', 'showcase.ts') },
    outDir: folder,
    // Else it depends on the folder that the build is started from.
    outExtension: () => ({ js: '.js' }),
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    silent: true,
    config: false,
  });
  const bundle = await readFile(join(folder, 'showcase.js'), 'utf8');
  await rm(folder, { recursive: true });
  return bundle;
}

let bundled: Promise<string> | undefined;

/** The style, script and font of the site, each under a name of its content. */
export async function makeAssets(files: Files, year: number, years: readonly number[]): Promise<Assets> {
  const fontFile = fileURLToPath(
    import.meta.resolve('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-800-normal.woff2'),
  );
  const font = keep(files, 'bricolage-grotesque-800', 'woff2', await readFile(fontFile));
  const styles = await Promise.all(
    ['base', 'frame', 'blocks', 'pages', 'print'].map((name) =>
      readFile(join(source, 'styles', `${name}.css`), 'utf8'),
    ),
  );
  const face = `@font-face{font-family:"Bricolage Grotesque";font-weight:800;font-display:optional;src:url("../${font}") format("woff2")}\n`;
  return {
    font,
    script: keep(files, 'showcase', 'js', await (bundled ??= script())),
    style: keep(files, 'showcase', 'css', face + colours(year, years) + styles.join('\n')),
  };
}
