import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createClient } from '@vcs/sdk';
import type { Browser } from 'playwright';
import { startApi } from '../src/build/example-api.ts';
import type { RunningApi } from '../src/build/example-api.ts';
import { pageFiles } from '../src/build/site-files.ts';
import { readContent } from '../src/content/read-content.ts';
import { launchBrowser } from './browser.ts';

/** A day on which nominations are open. */
const day = '2027-02-01';
const nominee = 'The Tuesday Piano of Watney Street (example)';

let folder: string;
let environment: Record<string, string>;
let api: RunningApi;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'showcase-'));
  environment = { DATABASE_URL: `sqlite:${join(folder, 'catalogue.db')}`, VCS_TEST_NOW: `${day}T12:00:00Z` };
  const clock = pathToFileURL(join(import.meta.dirname, 'other-day.mjs')).href;
  [api, browser] = await Promise.all([startApi(environment, ['--import', clock]), launchBrowser()]);
});
after(async () => {
  await browser.close();
  await api.close();
  await rm(folder, { recursive: true });
});

async function moderatorToken(): Promise<string> {
  const command = join(dirname(fileURLToPath(import.meta.resolve('@vcs/cli/package.json'))), 'bin/vcs.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, 'token', 'create', 'Awards desk', '--scope', 'moderator', '--expires', '2027-03-01'],
    { env: { ...process.env, ...environment } },
  );
  return /vcs_\S+/.exec(stdout)?.[0] ?? assert.fail(stdout);
}

it('a nomination goes from the form, without JavaScript, over the moderation list to a nominee on the site', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${api.origin}/nominate`);

  await page.getByLabel('Small but mighty').check();
  await page.getByLabel('Who or what do you nominate?').fill(nominee);
  await page.getByRole('button', { name: 'Send the nomination' }).click();
  // What is missing is named, and what was typed is still there.
  const summary = page.getByRole('link', { name: 'Enter why they should win' });
  await summary.waitFor();
  assert.equal(await page.getByLabel('Who or what do you nominate?').inputValue(), nominee);

  await page.getByLabel('Why should they win?').fill('People who never met sing together on the landing.');
  await page.getByLabel('Your name').fill('Amina Example');
  await page.getByLabel('Your e-mail address').fill('amina@example.org');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Send the nomination' }).click();
  await page.getByRole('heading', { name: 'We have your nomination' }).waitFor();
  const written = /\b[2-9A-HJKMNP-TV-Z]{3} [2-9A-HJKMNP-TV-Z]{3} [2-9A-HJKMNP-TV-Z]{4}\b/;
  const reference = written.exec(await page.getByRole('main').innerText())?.[0].replaceAll(' ', '');
  assert.ok(reference !== undefined, await page.getByRole('main').innerText());
  await context.close();

  const moderation = async (path: string, body?: object): Promise<string> => {
    const response = await fetch(`${api.origin}/v1/moderation/submissions${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    assert.equal(response.status, 200, text);
    return text;
  };
  const token = await moderatorToken();
  assert.match(await moderation('?kind=nomination&status=received'), new RegExp(reference));
  const client = createClient({ baseUrl: api.origin });
  const settings = { address: `${api.origin}/`, api: '', boroughs: { en: '', bn: '', so: '' }, day, preview: false };
  const site = async () => String((await pageFiles(await readContent(client, day), settings)).get('awards/index.html'));
  assert.ok(!(await site()).includes(nominee));
  await moderation(`/${reference}/decision`, { status: 'accepted' });
  const fresh = createClient({ baseUrl: api.origin });
  const content = await readContent(fresh, day);
  assert.ok(content.told.en.year.awards.some(({ name, standing }) => name === nominee && standing === 'nominee'));
  const files = await pageFiles(content, settings);
  assert.ok(String(files.get('awards/index.html')).includes(nominee));
});
