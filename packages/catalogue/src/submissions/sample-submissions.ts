import { awardYear, changeRequest, consentWording, listingRequest, nominationRequest } from '@vcs/schema';
import type { AwardYear, SubmissionPersonalDetails } from '@vcs/schema';
import type { z } from 'zod';
import { openCatalogue } from '../open-catalogue.ts';
import type { Catalogue } from '../catalogue.ts';
import { recordId, slugify } from '../record-identity.ts';
import { sampleEngine } from '../record/sample-database.ts';
import type { SubmissionContent } from './submissions.ts';

export const nominationsTime = '2027-01-20T12:00:00.000Z';
export const moderator = { actor: 'Moderator of the test' };

export function sampleAwardYear(fields: Partial<z.input<typeof awardYear>> = {}): AwardYear {
  const slug = 'awards-2027';
  return awardYear.parse({
    id: recordId('award-year', slug),
    slug,
    source: { name: 'Sample' },
    createdAt: '2026-01-05T09:00:00.000Z',
    updatedAt: '2026-01-05T09:00:00.000Z',
    name: 'Community Awards 2027',
    year: 2027,
    phases: [
      { phase: 'announced', from: '2026-11-02' },
      { phase: 'nominations', from: '2027-01-11' },
      { phase: 'judging', from: '2027-03-01' },
    ],
    categories: [
      { slug: 'green-project', name: 'Green project', subject: 'project', criteria: ['It lasts'] },
      { slug: 'small-but-mighty', name: 'Small but mighty', subject: 'organisation', criteria: ['Small'] },
      { slug: 'quiet-hero', name: 'Quiet hero', subject: 'person', criteria: ['Agrees to be nominated'] },
    ],
    ...fields,
  });
}

export function personalDetails(
  name: string,
  more: Partial<SubmissionPersonalDetails> = {},
): SubmissionPersonalDetails {
  const email = `${slugify(name)}@example.org`;
  return { sender: { name, email }, consent: { wording: consentWording, givenAt: nominationsTime }, ...more };
}

export function nomination(fields: object = {}): SubmissionContent {
  const reason = 'Opens the hall every morning.';
  const given = { year: 'awards-2027', category: 'small-but-mighty', nominee: 'Lantern Hall', reason, ...fields };
  return { kind: 'nomination', content: nominationRequest.shape.content.parse(given) };
}

export function listing(fields: object = {}): SubmissionContent {
  return { kind: 'listing', content: listingRequest.shape.content.parse({ name: 'Lantern Hall', ...fields }) };
}

export function change(fields: object = {}): SubmissionContent {
  const given = { about: 'Chess club', text: 'It is on Mondays now.', ...fields };
  return { kind: 'change', content: changeRequest.shape.content.parse(given) };
}

/** A catalogue with a year whose nominations are open, and a clock that a test can move. */
export async function submissionCatalogue(databaseUrl?: string) {
  const time = { now: new Date(nominationsTime) };
  const catalogue: Catalogue = await openCatalogue({
    databaseUrl: databaseUrl ?? (await sampleEngine().passing()),
    clock: () => time.now,
  });
  await catalogue.change(async ({ awardYears }) => {
    await awardYears.put(sampleAwardYear());
  });
  return Object.assign(catalogue, { time, [Symbol.asyncDispose]: () => catalogue.close() });
}
