// Pictures of every page, to be looked at: node test/screenshots.ts FOLDER [ORIGIN] [PATHS …]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startApi } from '../src/build/example-api.ts';
import { launchBrowser } from './browser.ts';

const [folder = 'screenshots', given, ...paths] = process.argv.slice(2);
const asked = paths.length > 0 ? paths : ['', 'programme/', 'awards/', 'finalists/', 'winners/', 'sector/', 'bn/'];
const api = given?.startsWith('http') === true ? { origin: given, close: async () => undefined } : await startApi();
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
for (const width of [320, 768, 1280]) {
  const page = await browser.newPage({ viewport: { width, height: width === 320 ? 640 : 800 } });
  for (const path of asked) {
    await page.goto(new URL(path, `${api.origin}/showcase/`).href, { waitUntil: 'networkidle' });
    const name = path.replaceAll(/[^a-z0-9]+/gi, '-').replace(/-$/, '') || 'home';
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true, animations: 'disabled' });
  }
  await page.close();
}
await browser.close();
await api.close();
