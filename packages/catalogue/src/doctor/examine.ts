import { isPostgres, sqlitePathFrom } from '../database-url.ts';
import type { DoctorReport, Finding } from './finding.ts';
import { postgresExamination } from './postgres-examination.ts';
import { sqliteExamination } from './sqlite-examination.ts';
import type { Examination } from './step.ts';

/**
 * Looks for whatever may be wrong with a database, and changes nothing: neither does it make one, nor bring its tables up
 * to date. A file that is damaged or a server that cannot be reached gives findings, never an error.
 *
 * @throws DatabaseUrlError
 */
export async function examine(databaseUrl: string, clock: () => Date = () => new Date()): Promise<DoctorReport> {
  const examination = isPostgres(databaseUrl)
    ? postgresExamination(databaseUrl, clock)
    : sqliteExamination(sqlitePathFrom(databaseUrl), clock);
  try {
    return { database: examination.shown, ...(await take(examination)) };
  } finally {
    await examination.end();
  }
}

async function take({ steps, explain }: Examination): Promise<Omit<DoctorReport, 'database'>> {
  const [findings, looked]: [Finding[], string[]] = [[], []];
  for (const { name, decides, look } of steps) {
    let found: readonly Finding[];
    try {
      found = await look();
    } catch (error) {
      found = [explain(error)];
    }
    findings.push(...found);
    looked.push(name);
    if (decides && found.some(({ weight }) => weight === 'wrong')) break;
  }
  return { findings, looked, notLooked: steps.slice(looked.length).map(({ name }) => name) };
}
