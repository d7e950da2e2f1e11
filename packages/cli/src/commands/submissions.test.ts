import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { openCatalogue } from '@vcs/catalogue';
import { changeRequest, consentWording } from '@vcs/schema';
import { databaseIn, scratchFolders, vcsIn } from '../run-command.ts';

const newFolder = scratchFolders();
let folder: string;
beforeEach(() => {
  folder = newFolder();
});
const vcs = (...args: string[]) => vcsIn(folder)(...args);

const sender = { name: 'Amina Rahman', email: 'amina-rahman@example.org' };
const consent = { wording: consentWording, givenAt: '2026-11-02T09:00:00.000Z' };

/** @returns the references */
async function sendIn(...texts: string[]): Promise<string[]> {
  const catalogue = await openCatalogue({ databaseUrl: databaseIn(folder) });
  const references: string[] = [];
  for (const text of texts) {
    const content = changeRequest.shape.content.parse({ about: 'Chess club', text });
    const receipt = await catalogue.submissions.submit({ kind: 'change', content }, { personal: { sender, consent } });
    references.push(receipt.reference);
  }
  await catalogue.close();
  return references;
}

async function held(): Promise<string[]> {
  const catalogue = await openCatalogue({ databaseUrl: databaseIn(folder) });
  const { submissions } = await catalogue.submissions.exportOf(sender.email);
  await catalogue.close();
  return submissions.map(({ submission }) => submission.reference);
}

describe('vcs submissions erase', () => {
  it('deletes who sent one, and nothing else', async () => {
    const [first = '', second = ''] = await sendIn('It is on Mondays.', 'It is on Tuesdays.');
    const asRead = `${first.slice(0, 3)} ${first.slice(3)}`.toLowerCase();
    const erased = await vcs('submissions', 'erase', asRead, '--reason', 'asked by telephone');
    assert.deepEqual([erased.code, erased.output], [0, `Erased the personal details of ${first}\n`]);
    assert.deepEqual(await held(), [second]);
    assert.match((await vcs('submissions', 'erase', first)).output, /nothing was erased/);
  });

  it('says what it expected where there is none', async () => {
    await sendIn();
    assert.match((await vcs('submissions', 'erase', '2222222222')).output, /nothing was erased/);
    const wrong = await vcs('submissions', 'erase', 'nonsense');
    assert.equal(wrong.code, 2);
    assert.match(wrong.errors, /ten letters and digits/);
  });
});

describe('vcs restore', () => {
  it('leaves erased what was erased since the backup', async () => {
    const [gone = '', kept = ''] = await sendIn('It is on Mondays.', 'It is on Tuesdays.');
    await vcs('backup', 'backup');
    await vcs('submissions', 'erase', gone);
    const restored = await vcs('restore', 'backup', '--replace');
    assert.match(restored.output, /Erased again, as the audit says: personal details of 1 submission\.\n$/);
    assert.deepEqual(await held(), [kept]);
    assert.doesNotMatch((await vcs('restore', 'backup', '--replace')).output, /2 submissions/);
  });
});
