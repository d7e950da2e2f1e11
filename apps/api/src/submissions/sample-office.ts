import assert from 'node:assert/strict';
import { after } from 'node:test';
import { openCatalogue, recordId, slugify } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import { awardYear, organisation, service } from '@vcs/schema';
import { createApp } from '../app.ts';
import type { App } from '../app.ts';
import type { Limiter } from '../limits/limiter.ts';

const madeAt = '2026-01-05T09:00:00.000Z';

function base(kind: string, name: string) {
  const slug = slugify(name);
  return { id: recordId(kind, slug), slug, name, source: { name: 'Sample' }, createdAt: madeAt, updatedAt: madeAt };
}

const year = awardYear.parse({
  ...base('award-year', 'Community Awards 2027'),
  year: 2027,
  phases: [
    { phase: 'announced', from: '2026-11-02' },
    { phase: 'nominations', from: '2027-01-11' },
    { phase: 'judging', from: '2027-03-01' },
  ],
  categories: [
    { slug: 'quiet-hero', name: 'Quiet hero', subject: 'person', criteria: ['Agrees to be nominated'] },
    { slug: 'small-but-mighty', name: 'Small but mighty', subject: 'organisation', criteria: ['Income under £50,000'] },
  ],
});
export const hall = organisation.parse(base('organisation', 'Lantern Hall'));
export const chess = service.parse({ ...base('service', 'Chess club'), organisationId: hall.id });

/** A whole server over a catalogue in memory, at a time when nominations are open. */
export interface Office {
  readonly app: App;
  readonly catalogue: Catalogue;
  readonly time: { now: Date };
  /** Whether the network of the tests may send more. */
  readonly limit: { allowed: boolean };
  readonly limiter: Limiter;
  /** Errors that were ours. */
  readonly reported: unknown[];
  /** Secret of a token of a moderator. */
  readonly moderator: string;
}

export async function openOffice(): Promise<Office> {
  const time = { now: new Date('2027-01-20T12:00:00.000Z') };
  const clock = () => time.now;
  const catalogue = await openCatalogue({ databaseUrl: 'sqlite::memory:', clock });
  after(() => catalogue.close());
  await catalogue.change(async ({ awardYears, organisations, services }) => {
    await awardYears.put(year);
    await organisations.put(hall);
    await services.put(chess);
  });
  const limit = { allowed: true };
  const limiter: Limiter = {
    take: async (group) => ({
      allowed: group === 'read' || limit.allowed,
      limit: 20,
      remaining: 0,
      resetSeconds: 600,
    }),
  };
  const reported: unknown[] = [];
  const app = await createApp({ catalogue, clock, limiter, reportError: (error) => void reported.push(error) });
  const { secret } = await catalogue.tokens.create(
    { name: 'The moderator', scope: 'moderator', expiresAt: '2027-12-01T00:00:00Z' },
    { actor: 'the samples' },
  );
  return { app, catalogue, time, limit, limiter, reported, moderator: secret };
}

/** The names and values of the fields of a form as a browser would send them unchanged. */
export function fieldsIn(page: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [tag] of page.matchAll(/<input\s[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    const type = attribute('type');
    if ((type === 'radio' || type === 'checkbox') && !/\schecked(?:\s|\/|>)/.test(tag)) continue;
    fields.append(attribute('name')!, readMarkup(attribute('value') ?? ''));
  }
  for (const [, name, text] of page.matchAll(/<textarea\s[^>]*?name="([^"]*)"[^>]*>\n?([^<]*)<\/textarea/g)) {
    fields.append(name!, readMarkup(text!));
  }
  for (const [, name, options] of page.matchAll(/<select\s[^>]*?name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    fields.append(name!, /value="([^"]*)"\s+selected/.exec(options!)?.[1] ?? '');
  }
  return fields;
}

export function readMarkup(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => names[name]!);
}

/** A visitor with a browser that runs no script. */
export class Visitor {
  readonly #office: Office;

  constructor(office: Office) {
    this.#office = office;
  }

  async open(address: string): Promise<string> {
    const response = await this.#office.app.request(address, { headers: { Accept: 'text/html' } });
    assert.equal(response.status, 200, address);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    return response.text();
  }

  /** Fills in a form that was opened, some seconds later, and sends it. */
  async send(page: string, filled: Readonly<Record<string, string>>, seconds = 30): Promise<Response> {
    const action = /<form[^>]*\saction="([^"]*)"/.exec(page)?.[1];
    assert.ok(action, 'the page has a form');
    const body = fieldsIn(page);
    for (const [name, value] of Object.entries(filled)) {
      assert.ok(page.includes(`name="${name}"`), `the form asks for ${name}`);
      body.set(name, value);
    }
    this.#office.time.now = new Date(this.#office.time.now.getTime() + seconds * 1000);
    return this.#office.app.request(readMarkup(action), {
      method: 'POST',
      headers: { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: body.toString(),
    });
  }

  /** Follows an answer to the page that it leads to. */
  async follow(response: Response): Promise<string> {
    assert.equal(response.status, 303, (await response.clone().text()).match(/error-summary.*?<\/div>/s)?.[0]);
    return this.open(response.headers.get('location')!);
  }
}

/** The reference on the page that says that something arrived. */
export function referenceOn(page: string): string {
  const shown = /class="reference">([^<]+)</.exec(page)?.[1];
  assert.ok(shown, 'the page shows a reference');
  return shown.replaceAll(' ', '');
}

export const filledNomination = {
  category: 'small-but-mighty',
  nominee: 'Lantern Hall',
  reason: 'They open every morning.',
  'sender-name': 'Amina Rahman',
  'sender-email': 'amina@example.org',
  consent: 'yes',
};
