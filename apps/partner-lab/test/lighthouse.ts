// `npm run verify`: what Lighthouse says of the hosted pages, as on a slow phone. It fails under 99 of 100.
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { startApi } from './api.ts';
import { launchBrowser } from './browser.ts';

const least = 99;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const paths = ['directory', 'premises', 'volunteer', 'events', 'services/tuesday-lunch-club', 'suggest'];

const api = await startApi({ data: 'examples' });
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
try {
  for (const path of paths) {
    const address = `${api.origin}/${path}`;
    // The first visitor waits for the renderer to be loaded; what is measured is what everybody else sees.
    await (await fetch(address)).text();
    const result = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}.`);
    const { lhr } = result;
    const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
    console.log(`/${path}: ${categories.map((name, index) => `${name} ${scores[index]}`).join(', ')}`);
    if (scores.every((score) => score >= least)) continue;
    process.exitCode = 1;
    for (const { title, score, scoreDisplayMode, displayValue } of Object.values(lhr.audits)) {
      if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative') {
        console.log(`  ${score}: ${title} ${displayValue ?? ''}`);
      }
    }
  }
} finally {
  await browser.close();
  await api.close();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
