import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Submissions } from '@vcs/catalogue';
import { createLog } from '../logs/log.ts';
import { expireDaily } from './expire-daily.ts';

function standIn(answers: (number | Error)[]) {
  let calls = 0;
  const called = Promise.withResolvers<void>();
  const expirePersonalDetails = async (): Promise<number> => {
    const answer = answers[calls];
    calls += 1;
    if (calls === answers.length) called.resolve();
    if (answer instanceof Error) throw answer;
    return answer ?? 0;
  };
  const submissions = { expirePersonalDetails } as Partial<Submissions> as Submissions;
  return { submissions, all: () => called.promise, calls: () => calls };
}

it('deletes at once and again after a while, and an error stops nothing', async () => {
  let written = '';
  const log = createLog({ level: 'info', send: (lines) => void (written += lines) });
  const { submissions, all, calls } = standIn([new Error('the disk is gone'), 3, 0]);
  const stop = expireDaily({ submissions }, log, 1);
  await all();
  await stop();
  const done = calls();
  log.flush();
  assert.match(written, /could not delete personal details.*the disk is gone/);
  assert.match(written, /"submissions":3/);
  assert.ok(done >= 3);
});
