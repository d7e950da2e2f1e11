// Lighthouse over the pages of the built site, or over those given, on a phone. Ends with 1 where a page is below 99 in anything.
import lighthouse from 'lighthouse';
import { startApi } from '../src/build/example-api.ts';
import { launchChromium } from './browser.ts';

const least = 99;
const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Every page that search engines are told of; of stories, which are made alike, one. */
async function everyPath(site: string): Promise<string[]> {
  const map = await (await fetch(`${site}sitemap.xml`)).text();
  const all = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = '']) =>
    new URL(location).pathname.replace(new URL(site).pathname, ''),
  );
  const [story = ''] = all.filter((path) => path.startsWith('stories/'));
  return [...all.filter((path) => !path.startsWith('stories/')), story];
}

/** Looks at a page once, says how it did, and whether it did well. */
async function measure(path: string): Promise<boolean> {
  const outcome = await lighthouse(`${site}${path}`, { port, onlyCategories: categories, logLevel: 'error' });
  const scores = Object.values(outcome?.lhr.categories ?? {}).map(({ id, score }) => ({
    id,
    score: Math.round((score ?? 0) * 100),
  }));
  const shift = outcome?.lhr.audits['cumulative-layout-shift']?.numericValue ?? 1;
  console.log(`/${path}`, scores.map(({ id, score }) => `${id} ${score}`).join(', '), `CLS ${shift.toFixed(3)}`);
  const low = scores.filter(({ score }) => score < least);
  for (const { id } of low) {
    const refs = outcome?.lhr.categories[id]?.auditRefs ?? [];
    for (const { id: audit, weight } of refs) {
      const { score, title } = outcome?.lhr.audits[audit] ?? {};
      if (weight > 0 && typeof score === 'number' && score < 0.9) console.log(`  ${id}: ${title} (${score})`);
    }
  }
  return scores.length > 0 && low.length === 0 && shift <= 0.01;
}

const api = await startApi();
const site = `${api.origin}/showcase/`;
const paths = process.argv.length > 2 ? process.argv.slice(2) : await everyPath(site);
const { port, close } = await launchChromium();
// A browser that has just started, and a server that has not answered yet, are slow by themselves.
await lighthouse(`${site}privacy/`, { port, onlyCategories: ['performance'], logLevel: 'error' });
let failed = false;
for (const path of paths) {
  // Whatever else the machine does slows a page down, and nothing makes one quicker than it is: the best of three counts.
  for (let run = 1; run <= runs; run += 1) {
    const isGood = await measure(path);
    if (isGood) break;
    if (run === runs) failed = true;
  }
}
await close();
await api.close();
process.exitCode = failed ? 1 : 0;
