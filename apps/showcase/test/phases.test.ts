import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright';
import { startApi } from '../src/build/example-api.ts';
import type { RunningApi } from '../src/build/example-api.ts';
import { launchBrowser } from './browser.ts';

/*
 * One journey through each phase of the year, in the site as it was built: what the clock of the visitor says decides, not
 * the day of the build.
 */

let api: RunningApi;
let browser: Browser;
let context: BrowserContext;
const complaints: string[] = [];

before(async () => {
  [api, browser] = await Promise.all([startApi(), launchBrowser()]);
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  // What the elements ask for by themselves is tried elsewhere, and an open page of theirs asks at any time.
  await context.route('**/v1/**', (route) => route.abort());
});
after(async () => {
  await browser.close();
  await api.close();
});

/** Opens the first page at a moment, which stands still. */
async function openAt(moment: string): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(moment));
  page.on('pageerror', (error) => complaints.push(`${moment}: ${error.message}`));
  await page.goto(`${api.origin}/showcase/`);
  return page;
}

const follow = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
  await page.waitForLoadState();
};

const stepIn = (page: Page): Promise<string> => page.locator('.stages [aria-current]').innerText();

describe('the year of the awards', () => {
  it('announced: save the date, count the days, read the programme and put it in the calendar', async () => {
    const page = await openAt('2026-12-01T12:00:00Z');
    await page.getByText('Save the date.').waitFor();
    assert.match(await stepIn(page), /Announced/);
    assert.match(await page.getByRole('timer').innerText(), /165\s*days to go/);
    await follow(page, 'See the programme');
    await page.getByRole('heading', { level: 1, name: 'Programme' }).waitFor();
    assert.equal(await page.locator('.part').count(), 11);
    const calendar = page.getByRole('link', { name: 'Put the whole day in my calendar' });
    const file = await fetch(new URL((await calendar.getAttribute('href')) ?? '', page.url()));
    assert.match(await file.text(), /BEGIN:VEVENT[\s\S]*DTSTART;TZID=Europe\/London:20270515T110000/);
    await page.close();
  });

  it('nominations: read the criteria, start a nomination', async () => {
    const page = await openAt('2027-01-11T00:30:00Z');
    await page.getByText('Who made a difference? Put them forward.').waitFor();
    await follow(page, 'Nominate somebody');
    await page.getByText('Nominations are open until Sunday 28 February 2027.').waitFor();
    const start = page.getByRole('link', { name: 'Start a nomination' });
    assert.equal(new URL((await start.getAttribute('href')) ?? '', page.url()).pathname, '/nominate');
    await follow(page, 'Quiet hero');
    await page.getByText('Named by at least two people').waitFor();
    assert.equal(new URL(page.url()).hash, '#quiet-hero');
    await page.close();
  });

  it('judging: who was nominated stands with the awards, and nobody can nominate any more', async () => {
    const page = await openAt('2027-03-10T12:00:00Z');
    await page.getByText('The judges are reading.').waitFor();
    await follow(page, 'See the awards');
    await page.getByText('Nominated so far:').first().waitFor();
    await page.goto(`${api.origin}/showcase/nominate/`);
    await page.getByText('Nominations closed on Sunday 28 February 2027.').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Start a nomination' }).count(), 0);
    await page.close();
  });

  it('shortlist: finalists side by side, with their stories, and no word of who won', async () => {
    const page = await openAt('2027-04-20T12:00:00Z');
    await follow(page, 'Meet the finalists');
    await page.getByRole('heading', { name: 'Finalists 2027' }).waitFor();
    assert.doesNotMatch(await page.getByRole('main').innerText(), /winner/i);
    await follow(page, 'One van, five groups');
    await page.getByRole('heading', { level: 1, name: 'One van, five groups' }).waitFor();
    await page.getByRole('main').getByText('They wrote one rule').waitFor();
    await page.goto(`${api.origin}/showcase/winners/`);
    await page.getByText('The winners of 2027 will be announced on Saturday 15 May 2027').waitFor();
    assert.equal(await page.locator('#year-2027').count(), 0);
    await page.close();
  });

  it('live: what is on now and what comes next, here and in the programme', async () => {
    const page = await openAt('2027-05-15T13:10:00Z');
    await page.getByText('It is today.').waitFor();
    const onNow = page.locator('.now .part');
    assert.deepEqual(await onNow.locator('h3').allInnerTexts(), [
      'Stalls: find your thing',
      'Try it: dance, code, mend, row',
      'Jobs, placements and traineeships table',
      'Stories on the small stage',
    ]);
    assert.deepEqual(await page.locator('.next .part h3').allInnerTexts(), ['Sit with a funder']);
    await follow(page, 'The whole programme');
    assert.equal(await page.locator('.part.is-on').count(), 4);
    await page.locator('.part.is-on', { hasText: 'On now' }).first().waitFor();
    await page.close();
  });

  it('live from midnight in London: no day to go any more, and the list of the day once all is over', async () => {
    const eve = await openAt('2027-05-14T22:59:00Z');
    assert.match(await eve.getByRole('timer').innerText(), /^1\s*day to go$/);
    assert.match(await stepIn(eve), /Finalists/);
    await eve.close();

    const morning = await openAt('2027-05-14T23:00:00Z');
    await morning.getByText('It is today.').waitFor();
    assert.equal(await morning.getByRole('timer').innerText(), '');
    assert.deepEqual(await morning.locator('.next .part h3').allInnerTexts(), ['Doors open and welcome desk']);
    await morning.close();

    const night = await openAt('2027-05-15T22:00:00Z');
    assert.equal(await night.locator('.now:visible, .next:visible').count(), 0);
    await night.getByRole('heading', { name: 'Lunch from six kitchens' }).waitFor();
    await night.close();
  });

  it('after: winners of this year and of those before, each in its own colour', async () => {
    const page = await openAt('2027-06-01T12:00:00Z');
    await page.getByText('Here are the winners.').waitFor();
    await page.locator('.celebrated').getByText('Warm Doors').first().waitFor();
    await follow(page, 'See the winners');
    assert.equal(await page.locator('#year-2027 .winner').count(), 8);
    assert.equal(await page.locator('#year-2026 .winner').count(), 6);
    const colours = await page
      .locator('.big-year')
      .evaluateAll((years) => years.map((year) => getComputedStyle(year.closest('section')!).backgroundColor));
    assert.equal(new Set(colours).size, 2);
    await page.close();
  });

  it('can be looked at ahead where the build allows it, from page to page', async () => {
    const page = await context.newPage();
    await page.goto(`${api.origin}/showcase/?preview=2027-06-01`);
    await page.getByText('Preview of 2027-06-01').waitFor();
    await follow(page, 'See the winners');
    await page.getByText('Preview of 2027-06-01').waitFor();
    assert.equal(await page.locator('#year-2027 .winner').count(), 8);
    await page.close();
  });

  it('threw no error in any phase', () => assert.deepEqual(complaints, []));
});
