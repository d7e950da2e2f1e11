import { createHmac, randomBytes } from 'node:crypto';
import {
  decisionRequest,
  submission as submissionSchema,
  submissionPersonalDetails,
  submissionQuery,
} from '@vcs/schema';
import type {
  AwardYearSummary,
  DecisionRequestInput,
  PersonalExport,
  PersonalRequest,
  Submission,
  SubmissionDetail,
  SubmissionPage,
  SubmissionQueryInput,
  SubmissionReceipt,
} from '@vcs/schema';
import type { FieldDifference } from '../access/audit-entry.ts';
import { appendToAudit } from '../access/audit-table.ts';
import type { ChangedBy } from '../access/changed-by.ts';
import { canonicalJson } from '../backup/canonical-json.ts';
import type { RecordWriter } from '../catalogue.ts';
import type { SearchRequest } from '../kinds/kind.ts';
import type { KindName } from '../record/record-types.ts';
import { validated } from '../record/record-types.ts';
import type { Sql } from '../record/sql.ts';
import type { SearchAnswer } from '../search/searcher.ts';
import { accept } from './accept.ts';
import { ChallengeSpentError, DecisionError } from './errors.ts';
import { dayInLondon, everyYear, nominationsOn } from './nominations.ts';
import { clearExpired, detailOf, erase, exportOf } from './personal-details.ts';
import { newReference } from './reference.ts';
import { resolved } from './resolve-content.ts';
import type { FindRecord } from './resolve-content.ts';
import {
  addSecret,
  addSubmission,
  keptSecret,
  personalOf,
  putPersonal,
  replaceSubmission,
  sameSubmission,
  spendChallenge,
  submissionBy,
  submissionsLike,
} from './submission-table.ts';
import type { KeptSubmission } from './submission-table.ts';
import type { Nominations, SubmissionContent, SubmissionExtras, Submissions } from './submissions.ts';

const dayLength = 86_400_000;
const clearedAtATime = 200;

export interface SubmissionStorage {
  /** Never from a replica: who has just sent something in may be asked about it at once. */
  readonly reading: Sql;
  /** Runs work in one transaction that is kept. */
  change<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Leaves nothing of what was deleted in the files of the database. */
  forget(): Promise<void>;
  /** The same with the records, which are changed and audited as ever. */
  changeRecords<T>(work: (sql: Sql, records: RecordWriter) => Promise<T>, by: ChangedBy): Promise<T>;
  readonly find: FindRecord;
  search(kind: KindName, request: SearchRequest): Promise<SearchAnswer>;
  readonly clock: () => Date;
}

export class StoredSubmissions implements Submissions {
  readonly #storage: SubmissionStorage;
  #signingKey: string | undefined;

  constructor(storage: SubmissionStorage) {
    this.#storage = storage;
  }

  async submit(input: SubmissionContent, extras: SubmissionExtras = {}): Promise<SubmissionReceipt> {
    const { personal, suspicions = [], challenge } = extras;
    const now = this.#storage.clock();
    const content = await resolved(input, this.#storage.find, dayInLondon(now));
    const fingerprint = await this.#fingerprint(content, personal);
    const kept: KeptSubmission = {
      submission: validated(
        submissionSchema,
        {
          ...content,
          reference: newReference(),
          status: 'received',
          receivedAt: now.toISOString(),
          suspicions: [...new Set(suspicions)],
        },
        'submission',
      ),
      fingerprint,
    };
    const person = personal && validated(submissionPersonalDetails, personal, 'personal details');
    return this.#storage.change(async (sql) => {
      const since = new Date(now.getTime() - dayLength).toISOString();
      const before = await sameSubmission(sql, fingerprint, since);
      if (before !== undefined) return receiptOf(before.submission);
      if (challenge && !(await spendChallenge(sql, challenge.id, challenge.expiresAt, now.toISOString()))) {
        throw new ChallengeSpentError('The solution of this challenge was used before. Ask for another one.');
      }
      await addSubmission(sql, kept, person !== undefined);
      if (person) await putPersonal(sql, kept.submission.reference, person);
      return receiptOf(kept.submission);
    });
  }

  async nominations(): Promise<Nominations> {
    const { summaries } = await this.#storage.search('award-year', everyYear);
    return nominationsOn(summaries as readonly AwardYearSummary[], dayInLondon(this.#storage.clock()));
  }

  async get(reference: string): Promise<SubmissionDetail | undefined> {
    return detailOf(this.#storage.reading, reference);
  }

  async list(query: SubmissionQueryInput): Promise<SubmissionPage> {
    const asked = submissionQuery.parse(query);
    const { total, submissions } = await submissionsLike(this.#storage.reading, asked);
    const { page, per_page } = asked;
    return { items: submissions, total, page, per_page, pages: Math.ceil(total / per_page) };
  }

  async decide(reference: string, input: DecisionRequestInput, by: ChangedBy): Promise<Submission | undefined> {
    const decision = validated(decisionRequest, input, 'decision');
    const reason = decision.reason;
    const named: ChangedBy = { ...by, ...(reason !== undefined && { reason }) };
    return this.#storage.changeRecords(async (sql, records) => {
      const kept = await submissionBy(sql, reference);
      if (kept === undefined) return undefined;
      const before = kept.submission;
      mustBeDecidable(before);
      const now = this.#storage.clock();
      const made = decision.status === 'accepted' ? await accept(records, before, decision, now) : [];
      const at = now.toISOString();
      const after: Submission = {
        ...before,
        status: decision.status,
        decision: { status: decision.status, at, by: by.actor, ...(reason && { reason }), records: made },
      };
      await replaceSubmission(sql, { ...kept, submission: after }, (await personalOf(sql, reference)) !== undefined);
      const difference = { pointer: '/status', before: before.status, after: after.status };
      await this.#audit(sql, named, [{ reference, action: 'updated', difference }]);
      return after;
    }, named);
  }

  exportOf(email: string): Promise<PersonalExport> {
    return exportOf(this.#storage.reading, email, this.#now());
  }

  async erase(whose: PersonalRequest, by: ChangedBy): Promise<string[]> {
    const references = await this.#storage.change(async (sql) => {
      const erased = await erase(sql, whose, this.#now());
      const done = erased.map(({ reference, pointer }) => ({
        reference,
        action: 'deleted' as const,
        difference: { pointer, withheld: true as const },
      }));
      await this.#audit(sql, by, done);
      return erased.map(({ reference }) => reference);
    });
    await this.#storage.forget();
    return references;
  }

  async expirePersonalDetails(now = this.#storage.clock()): Promise<number> {
    let cleared = 0;
    for (let some = clearedAtATime; some === clearedAtATime; cleared += some) {
      some = await this.#storage.change((sql) => clearExpired(sql, now, clearedAtATime));
    }
    if (cleared > 0) await this.#storage.forget();
    return cleared;
  }

  async signingKey(): Promise<string> {
    this.#signingKey ??=
      (await keptSecret(this.#storage.reading, 'forms')) ??
      (await this.#storage.change(async (sql) => {
        const there = await keptSecret(sql, 'forms');
        if (there !== undefined) return there;
        const made = randomBytes(32).toString('hex');
        await addSecret(sql, 'forms', made);
        return made;
      }));
    return this.#signingKey;
  }

  #now(): string {
    return this.#storage.clock().toISOString();
  }

  /** Keyed, so that nobody who sees it can try out who may have sent what. */
  async #fingerprint(content: SubmissionContent, personal: SubmissionExtras['personal']): Promise<string> {
    const sent = canonicalJson({ content, sender: personal?.sender, nomineeContact: personal?.nomineeContact });
    return createHmac('sha256', await this.signingKey())
      .update(sent)
      .digest('base64url');
  }

  async #audit(
    sql: Sql,
    by: ChangedBy,
    done: readonly { reference: string; action: 'updated' | 'deleted'; difference: FieldDifference }[],
  ): Promise<void> {
    const actions = done.map(({ reference, action, difference }) => ({
      action,
      subject: { kind: 'submission', id: reference, name: reference },
      difference: [difference],
    }));
    await appendToAudit(sql, this.#storage.clock(), by, crypto.randomUUID(), actions);
  }
}

function receiptOf({ reference, receivedAt }: Submission): SubmissionReceipt {
  return { reference, receivedAt };
}

function mustBeDecidable({ reference, status, decision }: Submission): void {
  if (status !== 'accepted') return;
  throw new DecisionError(
    `Expected a submission that was not accepted yet, found that ${decision?.by ?? 'somebody'} accepted ${reference} on ${decision?.at ?? 'another day'}. Nothing was changed. Change the records that it made instead.`,
  );
}
