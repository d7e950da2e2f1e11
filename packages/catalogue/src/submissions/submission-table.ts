import type { Submission, SubmissionPersonalDetails, SubmissionQuery } from '@vcs/schema';
import type { Sql, SqlRow, SqlValue } from '../record/sql.ts';
import { foldedEmail } from './folded-email.ts';

/** A submission as it is kept. */
export interface KeptSubmission {
  readonly submission: Submission;
  /** Tells the same submission sent twice; gone when the personal details are. */
  readonly fingerprint?: string | undefined;
}

const columns = 'reference, kind, status, suspected, received_at, decided_at, cleared, fingerprint, document';

function valuesOf({ submission, fingerprint }: KeptSubmission, hasPersonal: boolean): SqlValue[] {
  const { reference, kind, status, receivedAt, decision, ...rest } = submission;
  // The content of what was accepted stays for good.
  const cleared = !hasPersonal && (status === 'accepted' || rest.content === undefined);
  return [
    reference,
    kind,
    status,
    rest.suspicions.length > 0 ? 1 : 0,
    receivedAt,
    decision?.at ?? null,
    cleared ? 1 : 0,
    fingerprint ?? null,
    JSON.stringify({ ...rest, ...(decision && { decision }) }),
  ];
}

function keptFrom(row: SqlRow): KeptSubmission {
  const submission = {
    ...(JSON.parse(String(row.document)) as object),
    reference: String(row.reference),
    kind: String(row.kind),
    status: String(row.status),
    receivedAt: String(row.received_at),
  } as Submission;
  return { submission, ...(row.fingerprint !== null && { fingerprint: String(row.fingerprint) }) };
}

export async function addSubmission(sql: Sql, kept: KeptSubmission, hasPersonal: boolean): Promise<void> {
  await sql.all(`INSERT INTO submission (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`, valuesOf(kept, hasPersonal));
}

export async function replaceSubmission(sql: Sql, kept: KeptSubmission, hasPersonal: boolean): Promise<void> {
  const [reference, , status, suspected, , decidedAt, cleared, fingerprint, document] = valuesOf(kept, hasPersonal);
  await sql.all(
    'UPDATE submission SET status = ?, suspected = ?, decided_at = ?, cleared = ?, fingerprint = ?, document = ? WHERE reference = ?',
    [status!, suspected!, decidedAt!, cleared!, fingerprint!, document!, reference!],
  );
}

export async function submissionBy(sql: Sql, reference: string): Promise<KeptSubmission | undefined> {
  const [found] = await sql.all(`SELECT ${columns} FROM submission WHERE reference = ?`, [reference]);
  return found && keptFrom(found);
}

/** The same submission, received at this time or later. */
export async function sameSubmission(
  sql: Sql,
  fingerprint: string,
  since: string,
): Promise<KeptSubmission | undefined> {
  const [found] = await sql.all(
    `SELECT ${columns} FROM submission WHERE fingerprint = ? AND received_at >= ? ORDER BY received_at LIMIT 1`,
    [fingerprint, since],
  );
  return found && keptFrom(found);
}

export async function submissionsLike(
  sql: Sql,
  { status, kind, suspected, page, per_page }: SubmissionQuery,
): Promise<{ total: number; submissions: Submission[] }> {
  const conditions: string[] = [];
  const values: SqlValue[] = [];
  const oneOf = (column: string, wanted: readonly string[]) => {
    if (wanted.length === 0) return;
    conditions.push(`${column} IN (${wanted.map(() => '?').join(', ')})`);
    values.push(...wanted);
  };
  oneOf('status', status);
  oneOf('kind', kind);
  if (suspected !== undefined) {
    conditions.push('suspected = ?');
    values.push(suspected === 'true' ? 1 : 0);
  }
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const [counted] = await sql.all(`SELECT count(*) AS total FROM submission ${where}`, values);
  const found = await sql.all(
    `SELECT ${columns} FROM submission ${where} ORDER BY received_at DESC, reference LIMIT ? OFFSET ?`,
    [...values, per_page, (page - 1) * per_page],
  );
  return { total: Number(counted?.total), submissions: found.map((row) => keptFrom(row).submission) };
}

/** Some of those that were decided, or received and not decided, at these times or earlier and still hold what is to go. */
export async function submissionsToClear(
  sql: Sql,
  decidedUntil: string,
  receivedUntil: string,
  limit: number,
): Promise<KeptSubmission[]> {
  const found = await sql.all(
    `SELECT ${columns} FROM submission WHERE cleared = 0 AND (decided_at <= ? OR (decided_at IS NULL AND received_at <= ?))
     ORDER BY received_at, reference LIMIT ?`,
    [decidedUntil, receivedUntil, limit],
  );
  return found.map(keptFrom);
}

export async function submissionsAfter(sql: Sql, reference: string, limit: number): Promise<Submission[]> {
  const found = await sql.all(`SELECT ${columns} FROM submission WHERE reference > ? ORDER BY reference LIMIT ?`, [
    reference,
    limit,
  ]);
  return found.map((row) => keptFrom(row).submission);
}

export async function personalOf(sql: Sql, reference: string): Promise<SubmissionPersonalDetails | undefined> {
  const [found] = await sql.all('SELECT document FROM submission_person WHERE reference = ?', [reference]);
  return found && (JSON.parse(String(found.document)) as SubmissionPersonalDetails);
}

export async function putPersonal(sql: Sql, reference: string, details: SubmissionPersonalDetails): Promise<void> {
  const { sender, nomineeContact } = details;
  const nomineeEmail = nomineeContact?.email === undefined ? null : foldedEmail(nomineeContact.email);
  await sql.all(
    `INSERT INTO submission_person (reference, email, nominee_email, document) VALUES (?, ?, ?, ?)
     ON CONFLICT (reference) DO UPDATE SET email = excluded.email, nominee_email = excluded.nominee_email, document = excluded.document`,
    [reference, foldedEmail(sender.email), nomineeEmail, JSON.stringify(details)],
  );
}

/** True where there was something to delete. */
export async function deletePersonal(sql: Sql, reference: string): Promise<boolean> {
  const had = await personalOf(sql, reference);
  await sql.all('DELETE FROM submission_person WHERE reference = ?', [reference]);
  return had !== undefined;
}

/** References of the submissions that an e-mail address sent or was nominated in. */
export async function referencesOf(sql: Sql, email: string): Promise<string[]> {
  const folded = foldedEmail(email);
  const found = await sql.all(
    'SELECT reference FROM submission_person WHERE email = ? OR nominee_email = ? ORDER BY reference',
    [folded, folded],
  );
  return found.map(({ reference }) => String(reference));
}

export async function personalAfter(
  sql: Sql,
  reference: string,
  limit: number,
): Promise<(SubmissionPersonalDetails & { reference: string })[]> {
  const found = await sql.all(
    'SELECT reference, document FROM submission_person WHERE reference > ? ORDER BY reference LIMIT ?',
    [reference, limit],
  );
  return found.map((row) => ({
    ...(JSON.parse(String(row.document)) as SubmissionPersonalDetails),
    reference: String(row.reference),
  }));
}

/** False where it was spent before. Those that nobody takes any more are forgotten. */
export async function spendChallenge(sql: Sql, id: string, expiresAt: string, now: string): Promise<boolean> {
  await sql.all('DELETE FROM spent_challenge WHERE expires_at < ?', [now]);
  const spent = await sql.all('SELECT 1 AS found FROM spent_challenge WHERE id = ?', [id]);
  if (spent.length > 0) return false;
  await sql.all('INSERT INTO spent_challenge (id, expires_at) VALUES (?, ?)', [id, expiresAt]);
  return true;
}

export async function keptSecret(sql: Sql, name: string): Promise<string | undefined> {
  const [found] = await sql.all('SELECT secret FROM server_secret WHERE name = ?', [name]);
  return found && String(found.secret);
}

export async function addSecret(sql: Sql, name: string, secret: string): Promise<void> {
  await sql.all('INSERT INTO server_secret (name, secret) VALUES (?, ?)', [name, secret]);
}

export async function clearSubmissions(sql: Sql): Promise<void> {
  await sql.all('DELETE FROM submission_person');
  await sql.all('DELETE FROM submission');
}

export async function hasSubmissions(sql: Sql): Promise<boolean> {
  return (await sql.all('SELECT 1 AS found FROM submission LIMIT 1')).length > 0;
}
