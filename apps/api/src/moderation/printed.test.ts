import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { promisify } from 'node:util';
import { personalExport, submission, submissionDetail, submissionPage } from '@vcs/schema';
import { listen } from '../listen.ts';
import type { Listening } from '../listen.ts';
import { packageRoot } from '../places.ts';
import { filledNomination, openOffice, referenceOn, Visitor } from '../submissions/sample-office.ts';

/** What the page for moderators tells them to type, call by call. */
const printed = readFileSync(join(packageRoot, 'src', 'submissions', 'README.md'), 'utf8')
  .split('```sh\n')
  .slice(1)
  .flatMap((part) => part.split('```')[0]!.split(/(?<!\\)\n/))
  .filter((line) => line.startsWith('curl '));

const office = await openOffice();
let server: Listening;
before(async () => void (server = await listen(office.app, { port: 0, host: '127.0.0.1' })));
after(() => server.close());

async function run(part: string, reference = ''): Promise<unknown> {
  const calls = printed.filter((call) => call.includes(part));
  assert.equal(calls.length, 1, part);
  const env = { ...process.env, SERVER: server.url.slice(0, -1), TOKEN: office.moderator, REFERENCE: reference };
  const { stdout } = await promisify(execFile)('sh', ['-c', `${calls[0]!} --silent --show-error`], { env });
  return JSON.parse(stdout) as unknown;
}

async function nominate(reason: string): Promise<string> {
  const visitor = new Visitor(office);
  const sent = await visitor.send(await visitor.open('/nominate'), { ...filledNomination, reason });
  return referenceOn(await visitor.follow(sent));
}

it('what the page for moderators prints does what it says, call by call', async () => {
  const [one, other] = [await nominate('First'), await nominate('Second')];
  const waiting = submissionPage.parse(await run('?status=received'));
  assert.deepEqual(waiting.items.map(({ reference }) => reference).toSorted(), [one, other].toSorted());
  const read = submissionDetail.parse(await run('/submissions/$REFERENCE"', one));
  assert.match(JSON.stringify(read.personal), /amina@example\.org/);
  assert.equal(submission.parse(await run('"accepted"', one)).status, 'accepted');
  assert.equal(submission.parse(await run('"declined"', other)).status, 'declined');
  assert.equal(personalExport.parse(await run('/export"')).submissions.length, 2);
  assert.deepEqual(await run('-X DELETE', one), { references: [one] });
  assert.deepEqual(await run('/erase"'), { references: [other] });
  assert.deepEqual(personalExport.parse(await run('/export"')).submissions, []);
  // Each was tried.
  assert.equal(printed.length, 7);
});
