import { asParagraphs } from '@vcs/schema';
import type { AwardYearSummary, ChangeContent, NominationContent } from '@vcs/schema';
import { phaseOn } from '../kinds/award-year.ts';
import type { KindName } from '../record/record-types.ts';
import { InvalidSubmissionError, NominationsClosedError } from './errors.ts';
import { opensOn } from './nominations.ts';
import type { SubmissionContent } from './submissions.ts';

/** Finds what the public may see of a record. */
export type FindRecord = (kind: KindName, idOrSlug: string) => Promise<unknown>;

interface Seen {
  readonly id: string;
}

/**
 * The content with the records that it names by their ids, which never change.
 * @throws InvalidSubmissionError, NominationsClosedError
 */
export async function resolved(
  submission: SubmissionContent,
  find: FindRecord,
  day: string,
): Promise<SubmissionContent> {
  switch (submission.kind) {
    case 'change':
      return { kind: 'change', content: await resolvedChange(submission.content, find) };
    case 'listing':
      return submission;
    case 'nomination':
      return { kind: 'nomination', content: await resolvedNomination(submission.content, find, day) };
  }
}

async function resolvedChange(content: ChangeContent, find: FindRecord): Promise<ChangeContent> {
  const { record, proposed, ...rest } = content;
  const plain = { ...rest, ...(proposed && { proposed: tidied(proposed) as typeof proposed }) };
  if (record === undefined) return plain;
  const found = (await find(record.kind, record.id)) as Seen | undefined;
  if (found === undefined) throw notFound('content.record', record.kind, record.id);
  return { ...plain, record: { kind: record.kind, id: found.id } };
}

async function resolvedNomination(
  content: NominationContent,
  find: FindRecord,
  day: string,
): Promise<NominationContent> {
  const year = (await find('award-year', content.year)) as AwardYearSummary | undefined;
  if (year === undefined) throw notFound('content.year', 'award year', content.year);
  if (phaseOn(year, day) !== 'nominations') throw new NominationsClosedError(year.name, opensOn(year, day));
  const category = year.categories.find(({ slug }) => slug === content.category);
  if (category === undefined) {
    const known = year.categories.map(({ slug }) => slug).join(', ');
    const message = `expected one of the categories of ${year.name}: ${known}`;
    throw new InvalidSubmissionError([{ field: 'content.category', message }]);
  }
  if (category.subject === 'person' && !content.agreed) {
    const message = 'expected that the person knows of the nomination and agrees';
    throw new InvalidSubmissionError([{ field: 'content.agreed', message }]);
  }
  if (content.nomineeId === undefined) return { ...content, year: year.id };
  const nominee = (await find(category.subject, content.nomineeId)) as Seen | undefined;
  if (nominee === undefined) throw notFound('content.nomineeId', category.subject, content.nomineeId);
  return { ...content, year: year.id, nomineeId: nominee.id };
}

function notFound(field: string, kind: string, name: string): InvalidSubmissionError {
  return new InvalidSubmissionError([
    { field, message: `expected the id or slug of a published ${kind}, found ${name}` },
  ]);
}

/** Every text in proposed values, without what the public may not write anywhere. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return asParagraphs(value);
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, tidied(part)]));
}
