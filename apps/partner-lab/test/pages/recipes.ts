import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { useStage } from '../stage.ts';

/** A page that somebody has made with what they copied. */
interface Made {
  readonly markup: string;
  readonly styles: string;
  /** What they added to a policy that allows nothing else of others. */
  readonly policy: string;
}

const choices = 'element=events&kind=activity&heading-level=3&url-state=1&look=nhs';

/** Wix makes the element itself, of what is written into its fields. */
function asWixMakesIt(fields: string): string {
  const [script, tag, ...attributes] = fields.split('\n').map((line) => line.slice(line.indexOf(': ') + 2));
  const written = attributes.map((attribute) => attribute.replace(/ = (.*)/, '="$1"'));
  return `<script type="module" src="${script}"></script><${tag} ${written.join(' ')}></${tag}>`;
}

async function copied(page: Page, address: string): Promise<Made> {
  await page.goto(address);
  const codes = await page
    .locator('.pieces li')
    .evaluateAll((pieces) =>
      pieces.map(
        (piece) => [piece.querySelector('h3')!.textContent, piece.querySelector('code')!.textContent] as const,
      ),
    );
  const code = (words: RegExp): string => codes.find(([title]) => words.test(title))?.[1] ?? '';
  const markup = codes.map(([title, text]) => (title === 'Add a custom element' ? asWixMakesIt(text) : text));
  return {
    markup: markup.filter((text) => text.startsWith('<')).join('\n'),
    styles: code(/place free|colours/),
    policy: code(/Policy/).replaceAll('\n', ' '),
  };
}

describe('code that was copied works on a page as it stands', () => {
  const stage = useStage({ data: 'examples' });
  let made: Made;
  const site = createServer(({ url }, response) => {
    const isStyles = url === '/styles.css';
    response.setHeader('Content-Type', isStyles ? 'text/css' : 'text/html; charset=utf-8');
    const strict = "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; img-src 'self' data:;";
    if (made.policy !== '') response.setHeader('Content-Security-Policy', `${strict} ${made.policy}`);
    const head = '<!doctype html><html lang="en"><title>Ours</title><link rel="icon" href="data:,">';
    const page = `${head}<link rel="stylesheet" href="/styles.css"><h1>Ours</h1><h2>A part</h2>${made.markup}`;
    response.end(isStyles ? made.styles : page);
  });
  before(() => new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve)));
  after(() => site.close());

  for (const system of ['html', 'wordpress', 'umbraco', 'wix', 'frame']) {
    it(system, async () => {
      await using guest = await stage().openOurs('/support');
      const { page } = guest;
      made = await copied(page, `${stage().api.origin}/add-to-your-site?system=${system}&${choices}`);
      await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
      const place = system === 'frame' ? page.frameLocator('iframe') : page;
      await place.locator('.card').first().waitFor();
      await place.getByRole('checkbox', { name: 'Activity' }).and(place.locator(':checked')).waitFor();
      if (system === 'frame') {
        await page.locator('iframe[style*="height"]').waitFor();
      } else {
        await place.getByRole('heading', { level: 3, name: 'What’s on' }).waitFor();
        await page.locator('vcs-events #words').fill('walk');
        await page.keyboard.press('Enter');
        if (system !== 'wix') await page.waitForURL((url) => url.searchParams.get('events-q') === 'walk');
      }
      assert.deepEqual(await guest.problems(), []);
    });
  }
});
