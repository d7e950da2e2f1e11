import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openStage } from './stage.ts';
import type { VisitOptions } from './visit.ts';

/** `npm run screenshots -w @vcs/partner-lab -- FOLDER`: the council page as different people see it. */
const looks: Readonly<Record<string, VisitOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced-colours': { forcedColors: 'active', colorScheme: 'dark' },
};
const widths = [320, 768, 1280];

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Expected the folder to put the pictures into: npm run screenshots -w @vcs/partner-lab -- pictures');
  process.exit(1);
}
// npm runs scripts in the package's folder; the person stood elsewhere.
const target = resolve(process.env['INIT_CWD'] ?? process.cwd(), folder);
await mkdir(target, { recursive: true });
const stage = await openStage({ data: 'examples' });
try {
  for (const [look, options] of Object.entries(looks)) {
    for (const width of widths) {
      const viewport = { width, height: width < 600 ? 720 : 900 };
      await using guest = await stage.open('council', { ...options, viewport, deviceScaleFactor: 2 });
      const directory = guest.page.locator('vcs-directory');
      const busy = directory.locator('[aria-busy=true]');
      const shoot = (what: string, fullPage = true): Promise<unknown> =>
        guest.page.screenshot({ path: join(target, `${what}-${width}-${look}.png`), fullPage });
      const first = directory.getByRole('listitem').getByRole('heading').first();
      await first.waitFor();
      await shoot('window', false);
      await shoot('list');
      const found = guest.page.waitForResponse(/q=food/);
      await directory.getByRole('searchbox').fill('food');
      await found;
      await busy.waitFor({ state: 'detached' });
      await shoot('food');
      await first.getByRole('link').click();
      await directory.getByRole('link', { name: 'Back to results' }).waitFor();
      await busy.waitFor({ state: 'detached' });
      await shoot('detail');
    }
  }
} finally {
  await stage.close();
}
console.log(target);
