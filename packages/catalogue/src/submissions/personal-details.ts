import { personalDetailsKeptDays, undecidedKeptDays } from '@vcs/schema';
import type { PersonalExport, PersonalRequest, Submission, SubmissionDetail } from '@vcs/schema';
import type { Sql } from '../record/sql.ts';
import { foldedEmail } from './folded-email.ts';
import {
  deletePersonal,
  personalOf,
  putPersonal,
  referencesOf,
  replaceSubmission,
  submissionBy,
  submissionsToClear,
} from './submission-table.ts';

const dayLength = 86_400_000;

export async function detailOf(sql: Sql, reference: string): Promise<SubmissionDetail | undefined> {
  const kept = await submissionBy(sql, reference);
  if (kept === undefined) return undefined;
  const personal = await personalOf(sql, reference);
  return { submission: kept.submission, ...(personal && { personal }) };
}

/** Who was nominated learns nothing of who sent it. */
function partFor(email: string, { submission, personal }: SubmissionDetail): PersonalExport['submissions'][number] {
  const role = personal && foldedEmail(personal.sender.email) === email ? 'sender' : 'nominee';
  const contact = personal?.nomineeContact;
  const own = role === 'sender' ? personal : contact && { nomineeContact: contact };
  return { submission, role, ...(own && { personal: own }) };
}

/** Everything that is held of one e-mail address. */
export async function exportOf(sql: Sql, email: string, at: string): Promise<PersonalExport> {
  const folded = foldedEmail(email);
  const submissions: PersonalExport['submissions'] = [];
  for (const reference of await referencesOf(sql, folded)) {
    const detail = await detailOf(sql, reference);
    if (detail) submissions.push(partFor(folded, detail));
  }
  return { email: folded, exportedAt: at, submissions };
}

/** What was erased of a submission, as the audit names it: all personal details, or how to reach a nominee. */
export interface Erasure {
  readonly reference: string;
  readonly pointer: '/personal' | '/personal/nomineeContact';
}

/** Deletes personal details: a sender's all, a nominee's how to reach them. Only of submissions that had any. */
export async function erase(sql: Sql, whose: PersonalRequest, at: string): Promise<Erasure[]> {
  const erased: Erasure[] = [];
  const references = 'reference' in whose ? [whose.reference] : await referencesOf(sql, whose.email);
  for (const reference of references) {
    const sender = (await personalOf(sql, reference))?.sender;
    const isNominee = 'email' in whose && sender && foldedEmail(sender.email) !== foldedEmail(whose.email);
    const erasure: Erasure = { reference, pointer: isNominee ? '/personal/nomineeContact' : '/personal' };
    if (await eraseOne(sql, erasure, at)) erased.push(erasure);
  }
  return erased;
}

/** False where there was nothing to erase. */
export async function eraseOne(sql: Sql, { reference, pointer }: Erasure, at: string): Promise<boolean> {
  const kept = await submissionBy(sql, reference);
  const personal = await personalOf(sql, reference);
  if (kept === undefined || personal === undefined) return false;
  const { submission } = kept;
  if (pointer === '/personal') {
    await deletePersonal(sql, reference);
    await replaceSubmission(sql, { submission: { ...submission, personalRemovedAt: at } }, false);
    return true;
  }
  const { sender, consent, nomineeContact } = personal;
  if (nomineeContact === undefined) return false;
  await putPersonal(sql, reference, { sender, consent });
  await replaceSubmission(sql, { submission }, true);
  return true;
}

/** Deletes what the time has come for, of some submissions; how many. */
export async function clearExpired(sql: Sql, now: Date, limit: number): Promise<number> {
  const ago = (days: number) => new Date(now.getTime() - days * dayLength).toISOString();
  const found = await submissionsToClear(sql, ago(personalDetailsKeptDays), ago(undecidedKeptDays), limit);
  for (const { submission } of found) {
    const had = await deletePersonal(sql, submission.reference);
    await replaceSubmission(sql, { submission: withoutExpired(submission, had, now.toISOString()) }, false);
  }
  return found.length;
}

/** What was not accepted serves nobody any more, and somebody's name and story may be in it. */
function withoutExpired(submission: Submission, had: boolean, at: string): Submission {
  const { content, ...rest } = submission;
  const keepsContent = submission.status === 'accepted' || content === undefined;
  return {
    ...rest,
    ...(keepsContent ? { content } : { contentRemovedAt: at }),
    ...(had && { personalRemovedAt: at }),
  } as Submission;
}
