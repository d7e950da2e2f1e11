import { recordBase } from '@vcs/schema';
import type { ChangeContent, DecisionRequest } from '@vcs/schema';
import { z } from 'zod';
import type { RecordRepository, RecordWriter } from '../catalogue.ts';
import { InvalidRecordError } from '../errors.ts';
import { kindNamed } from '../kinds/kinds.ts';
import { repositoryNames } from '../record/record-types.ts';
import type { AnyRecord } from '../record/record-types.ts';
import { DecisionError } from './errors.ts';
import type { MadeRecord } from './accept.ts';

/** What only those who look after a record say of it. */
const notProposed = new Set([...Object.keys(recordBase.shape), 'communities', 'confidential', 'consent']);

/** Puts the proposed values into the record where that is asked for; otherwise an editor changes it. */
export async function acceptChange(
  records: RecordWriter,
  { record, proposed }: ChangeContent,
  { apply }: DecisionRequest,
): Promise<MadeRecord[]> {
  if (!apply) return [];
  if (record === undefined || proposed === undefined) {
    throw new DecisionError(
      'Expected a change that names its record and proposes values, found one in words only. Nothing was changed. Change the record as an editor and accept this without "apply".',
    );
  }
  const { kind, id } = record;
  const repository = records[repositoryNames[kind]] as unknown as RecordRepository<AnyRecord>;
  const before = await repository.get(id);
  if (before === undefined) {
    throw new DecisionError(
      `Expected the ${kind} ${id}, found that it is gone. Nothing was changed. Decline the change, or put the record back.`,
    );
  }
  const { schema } = kindNamed(kind);
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const problems = Object.keys(proposed)
    .filter((field) => notProposed.has(field) || /Ids?$/.test(field) || !known.includes(field))
    .map((field) => ({ field, message: `expected a field of the ${kind} that the public may propose` }));
  if (problems.length > 0) throw new InvalidRecordError(`proposed ${kind}`, problems);
  await repository.put({ ...before, ...proposed } as AnyRecord);
  return [{ kind, id }];
}
