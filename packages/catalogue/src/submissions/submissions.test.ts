import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { award, awardQuery, submissionReference } from '@vcs/schema';
import type { AwardSummary } from '@vcs/schema';
import { backUp } from '../backup/backup.ts';
import { DatabaseNotEmptyError } from '../backup/errors.ts';
import { restoreFrom } from '../backup/restore.ts';
import { openRowStore } from '../backup/row-store.ts';
import { InvalidRecordError } from '../errors.ts';
import { planAwards } from '../kinds/award.ts';
import { recordId } from '../record-identity.ts';
import { putAll } from '../record/sample-catalogue.ts';
import { sampleEngine } from '../record/sample-database.ts';
import { sampleOrganisation, sampleService } from '../record/sample-records.ts';
import { ChallengeSpentError, DecisionError, InvalidSubmissionError, NominationsClosedError } from './errors.ts';
import {
  change,
  listing,
  moderator,
  nomination,
  nominationsTime,
  personalDetails,
  submissionCatalogue,
} from './sample-submissions.ts';

const hall = sampleOrganisation('Lantern Hall');
const chess = sampleService('Chess', hall);
const hidden = sampleService('Draughts', hall, { publication: 'draft' });
const unknown = '2222222222';
const dayLength = 86_400_000;

type Sample = Awaited<ReturnType<typeof submissionCatalogue>>;

async function publicAwards(catalogue: Sample): Promise<AwardSummary[]> {
  const request = planAwards(awardQuery.parse({ sort: 'name' }), { now: catalogue.time.now });
  return (await catalogue.search('award', request)).summaries as AwardSummary[];
}

describe('submissions', () => {
  test('are held with a reference, people apart, and change nothing that is public', async () => {
    await using catalogue = await submissionCatalogue();
    const before = await catalogue.datasetTag();
    const personal = personalDetails('Amina Rahman', { nomineeContact: { phone: '020 7946 0111' } });
    const { reference, receivedAt } = await catalogue.submissions.submit(nomination(), {
      personal,
      suspicions: ['markup'],
    });
    assert.ok(submissionReference.safeParse(reference).success);
    assert.equal(receivedAt, nominationsTime);
    assert.equal(await catalogue.datasetTag(), before);
    const detail = await catalogue.submissions.get(reference);
    assert.deepEqual(detail?.personal, personal);
    assert.deepEqual([detail?.submission.status, detail?.submission.suspicions], ['received', ['markup']]);
    assert.doesNotMatch(JSON.stringify(detail?.submission), /Amina|amina|7946/);
    const page = await catalogue.submissions.list({});
    assert.deepEqual([page.total, page.pages], [1, 1]);
    assert.doesNotMatch(JSON.stringify(page), /Amina|amina|7946/);
    assert.deepEqual(await publicAwards(catalogue), []);
    assert.equal(await catalogue.submissions.get(unknown), undefined);
  });

  test('sent twice within a day are one; by another sender, or later, they are two', async () => {
    await using catalogue = await submissionCatalogue();
    const personal = personalDetails('Amina Rahman');
    const send = (details = personal) => catalogue.submissions.submit(nomination(), { personal: details });
    const twice = await Promise.all([send(), send(), send()]);
    assert.equal(new Set(twice.map(({ reference }) => reference)).size, 1);
    const later = { ...personal, consent: { ...personal.consent, givenAt: '2027-01-20T12:00:09.000Z' } };
    assert.equal((await send(later)).reference, twice[0]!.reference);
    assert.notEqual((await send(personalDetails('Bo Lind'))).reference, twice[0]!.reference);
    catalogue.time.now = new Date(Date.parse(nominationsTime) + dayLength + 1);
    assert.notEqual((await send()).reference, twice[0]!.reference);
    assert.equal((await catalogue.submissions.list({})).total, 3);
  });

  test('name records by id or slug, and only those that the public sees', async () => {
    await using catalogue = await submissionCatalogue();
    await putAll(catalogue, { organisations: [hall], services: [chess, hidden] });
    const send = (id: string) => catalogue.submissions.submit(change({ record: { kind: 'service', id } }));
    const { reference } = await send('chess');
    const { submission } = (await catalogue.submissions.get(reference))!;
    assert.ok(submission.kind === 'change');
    assert.deepEqual(submission.content?.record, { kind: 'service', id: chess.id });
    for (const id of [hidden.id, 'draughts', 'nothing']) {
      await assert.rejects(send(id), (error) => {
        assert.ok(error instanceof InvalidSubmissionError);
        assert.deepEqual(
          error.problems.map(({ field }) => field),
          ['content.record'],
        );
        return true;
      });
    }
    await assert.rejects(catalogue.submissions.submit(nomination({ nomineeId: 'nothing' })), InvalidSubmissionError);
  });

  test('nominate only while nominations are open, by the day in London', async () => {
    await using catalogue = await submissionCatalogue();
    const at = async (time: string) => {
      catalogue.time.now = new Date(time);
      return catalogue.submissions.submit(nomination({ reason: time }));
    };
    await assert.rejects(at('2027-01-10T23:59:59Z'), (error) => {
      assert.ok(error instanceof NominationsClosedError);
      assert.equal(error.opens, '2027-01-11');
      return true;
    });
    assert.deepEqual((await catalogue.submissions.nominations()).next?.opens, '2027-01-11');
    await at('2027-01-11T00:00:00Z');
    const { open } = await catalogue.submissions.nominations();
    assert.deepEqual(
      open.map(({ year, until }) => [year.slug, until]),
      [['awards-2027', '2027-03-01']],
    );
    await at('2027-02-28T23:59:59Z');
    await assert.rejects(at('2027-03-01T00:00:00Z'), (error) => {
      assert.ok(error instanceof NominationsClosedError);
      assert.equal(error.opens, undefined);
      return true;
    });
    assert.deepEqual(await catalogue.submissions.nominations(), { open: [] });
  });

  test('nominate in a category of the year, and a person only with their consent', async () => {
    await using catalogue = await submissionCatalogue();
    const fieldsOf = async (fields: object): Promise<string[]> => {
      try {
        await catalogue.submissions.submit(nomination(fields));
        return [];
      } catch (error) {
        assert.ok(error instanceof InvalidSubmissionError, String(error));
        return error.problems.map(({ field }) => field);
      }
    };
    assert.deepEqual(await fieldsOf({ category: 'best-cake' }), ['content.category']);
    assert.deepEqual(await fieldsOf({ year: 'awards-1999' }), ['content.year']);
    assert.deepEqual(await fieldsOf({ category: 'quiet-hero', nominee: 'Joan Field' }), ['content.agreed']);
    assert.deepEqual(await fieldsOf({ category: 'quiet-hero', nominee: 'Joan Field', agreed: true }), []);
  });

  test('are listed by status, kind and suspicion, the latest first', async () => {
    await using catalogue = await submissionCatalogue();
    const { submissions } = catalogue;
    const sent: string[] = [];
    for (const [index, content] of [nomination(), listing(), change(), change({ text: 'Closed' })].entries()) {
      catalogue.time.now = new Date(Date.parse(nominationsTime) + index * 1000);
      sent.push((await submissions.submit(content, { suspicions: index === 2 ? ['many-links'] : [] })).reference);
    }
    const [first, second, third, fourth] = sent;
    await submissions.decide(fourth!, { status: 'spam' }, moderator);
    const listed = async (query: object) => (await submissions.list(query)).items.map(({ reference }) => reference);
    assert.deepEqual(await listed({}), sent.toReversed());
    assert.deepEqual(await listed({ status: ['received'] }), [third, second, first]);
    assert.deepEqual(await listed({ status: ['spam', 'declined'] }), [fourth]);
    assert.deepEqual(await listed({ kind: ['change', 'listing'], status: ['received'] }), [third, second]);
    assert.deepEqual(await listed({ suspected: 'true' }), [third]);
    assert.deepEqual(await listed({ suspected: 'false', kind: ['change'] }), [fourth]);
    assert.deepEqual(await listed({ per_page: 3, page: 2 }), [first]);
    assert.deepEqual(await listed({ page: 9 }), []);
  });

  test('solve a challenge once', async () => {
    await using catalogue = await submissionCatalogue();
    const challenge = { id: 'abc', expiresAt: '2027-01-20T12:10:00.000Z' };
    const send = (text: string) => catalogue.submissions.submit(change({ text }), { challenge });
    const { reference } = await send('One');
    assert.equal((await send('One')).reference, reference, 'the same request again is answered as before');
    await assert.rejects(send('Two'), ChallengeSpentError);
    assert.equal((await catalogue.submissions.list({})).total, 1);
  });

  test('are signed with a key that stays', async () => {
    await using catalogue = await submissionCatalogue();
    await using other = await submissionCatalogue();
    const key = await catalogue.submissions.signingKey();
    assert.match(key, /^[0-9a-f]{64}$/);
    assert.equal(await catalogue.submissions.signingKey(), key);
    assert.notEqual(await other.submissions.signingKey(), key);
  });
});

describe('accepting', () => {
  test('a nomination makes the nominee, seen by everybody', async () => {
    await using catalogue = await submissionCatalogue();
    const personal = personalDetails('Amina Rahman');
    const { reference } = await catalogue.submissions.submit(nomination(), { personal });
    const decided = await catalogue.submissions.decide(reference, { status: 'accepted', reason: 'Fits' }, moderator);
    assert.deepEqual(decided?.status, 'accepted');
    const [shown, ...more] = await publicAwards(catalogue);
    assert.deepEqual(more, []);
    assert.deepEqual(
      [shown?.name, shown?.standing, shown?.category.slug, shown?.awardYear.slug],
      ['Lantern Hall', 'nominee', 'small-but-mighty', 'awards-2027'],
    );
    assert.deepEqual(decided?.decision, {
      status: 'accepted',
      at: nominationsTime,
      by: moderator.actor,
      reason: 'Fits',
      records: [{ kind: 'award', id: shown?.id }],
    });
    assert.doesNotMatch(JSON.stringify(await catalogue.detail('award', shown!.id)), /Amina|amina|every morning/);
    await assert.rejects(catalogue.submissions.decide(reference, { status: 'spam' }, moderator), DecisionError);
  });

  test('two nominations of one nominee make one; what the moderator says goes first', async () => {
    await using catalogue = await submissionCatalogue();
    await putAll(catalogue, { organisations: [hall] });
    const { submissions } = catalogue;
    const first = await submissions.submit(nomination({ nomineeId: 'lantern-hall', nominee: 'Lantern hall' }));
    const second = await submissions.submit(nomination({ reason: 'Warm.' }));
    const third = await submissions.submit(nomination({ category: 'green-project', nominee: 'roof garden' }));
    await submissions.decide(first.reference, { status: 'accepted' }, moderator);
    await submissions.decide(second.reference, { status: 'accepted' }, moderator);
    const chosen = { name: 'Roof Garden', organisationId: hall.id, citation: 'Bees in E3.' };
    await submissions.decide(third.reference, { status: 'accepted', award: chosen }, moderator);
    const shown = await publicAwards(catalogue);
    assert.deepEqual(
      shown.map(({ name, organisation, citation }) => [name, organisation?.slug, citation]),
      [
        ['Lantern hall', 'lantern-hall', undefined],
        ['Roof Garden', 'lantern-hall', 'Bees in E3.'],
      ],
    );
  });

  test('nominees whose short names are the same are still two', async () => {
    await using catalogue = await submissionCatalogue();
    const long = 'The association of everybody who ever opened a hall in the morning in this part of the borough, ';
    for (const nominee of [`${long}north`, `${long}south`]) {
      const { reference } = await catalogue.submissions.submit(nomination({ nominee }));
      await catalogue.submissions.decide(reference, { status: 'accepted' }, moderator);
    }
    assert.equal((await publicAwards(catalogue)).length, 2);
  });

  test('a listing makes drafts that nobody sees until an editor publishes them', async () => {
    await using catalogue = await submissionCatalogue();
    const { submissions } = catalogue;
    const services = [
      { name: 'Chess', when: 'Mondays at 6 pm', where: 'The hall', cost: 'Free', categories: ['sport'] },
      { name: 'Chess', whoFor: 'Under 12' },
    ];
    const content = listing({ phone: '020 7946 0101', website: 'https://example.org/', services });
    const { reference } = await submissions.submit(content, { personal: personalDetails('Amina Rahman') });
    const decided = await submissions.decide(reference, { status: 'accepted' }, moderator);
    assert.deepEqual(
      decided?.decision?.records.map(({ kind }) => kind),
      ['organisation', 'service', 'service'],
    );
    assert.equal(await catalogue.organisations.get('lantern-hall'), undefined);
    assert.equal((await catalogue.services.search({})).total, 0);
    await catalogue.change(async (records) => {
      for (const { kind, id } of decided!.decision!.records) {
        if (kind === 'organisation')
          await records.organisations.put({ ...(await records.organisations.get(id))!, publication: 'published' });
        else await records.services.put({ ...(await records.services.get(id))!, publication: 'published' });
      }
    });
    const detail = await catalogue.services.get('chess');
    assert.deepEqual(
      [detail?.openingNote, detail?.areaNote, detail?.cost?.description, detail?.organisation.contact.phones],
      ['Mondays at 6 pm', 'The hall', 'Free', [{ number: '020 7946 0101' }]],
    );
    assert.equal((await catalogue.services.search({})).total, 2);
  });

  test('a listing adds services to an organisation that is there', async () => {
    await using catalogue = await submissionCatalogue();
    await putAll(catalogue, { organisations: [hall], services: [chess] });
    const { reference } = await catalogue.submissions.submit(listing({ services: [{ name: 'Chess' }] }));
    const { submissions } = catalogue;
    const gone = { status: 'accepted', organisationId: recordId('organisation', 'gone') } as const;
    await assert.rejects(submissions.decide(reference, gone, moderator), DecisionError);
    const decision = { status: 'accepted', organisationId: hall.id } as const;
    const made = (await submissions.decide(reference, decision, moderator))?.decision?.records;
    assert.deepEqual(
      made?.map(({ kind }) => kind),
      ['service'],
    );
    const draft = await catalogue.change(({ services }) => services.get(made![0]!.id));
    assert.deepEqual([draft?.organisationId, draft?.publication], [hall.id, 'draft']);
    assert.notEqual(draft?.slug, 'chess');
  });

  test('a change is done by an editor, or applied where its values are right', async () => {
    await using catalogue = await submissionCatalogue();
    await putAll(catalogue, { organisations: [hall], services: [chess] });
    const { submissions } = catalogue;
    const record = { kind: 'service', id: chess.id };
    const send = async (proposed?: object) =>
      (await submissions.submit(change({ record, ...(proposed && { proposed }) }))).reference;
    const words = await send();
    await assert.rejects(submissions.decide(words, { status: 'accepted', apply: true }, moderator), DecisionError);
    assert.deepEqual((await submissions.decide(words, { status: 'accepted' }, moderator))?.decision?.records, []);
    assert.equal((await catalogue.services.get('chess'))?.openingNote, undefined);
    const right = await send({ openingNote: 'Mondays\u0000 at 6 pm' });
    await submissions.decide(right, { status: 'accepted', apply: true }, moderator);
    assert.equal((await catalogue.services.get('chess'))?.openingNote, 'Mondays at 6 pm');
    const wrong = [
      { minimumAge: -1 },
      { slug: 'mine' },
      { organisationId: hall.id },
      { colour: 'red' },
      { publication: 'withdrawn' },
    ];
    for (const proposed of wrong) {
      const reference = await send(proposed);
      await assert.rejects(
        submissions.decide(reference, { status: 'accepted', apply: true }, moderator),
        InvalidRecordError,
      );
      assert.equal((await submissions.get(reference))?.submission.status, 'received');
    }
  });

  test('what was declined may be accepted later, and nothing decides what is not there', async () => {
    await using catalogue = await submissionCatalogue();
    const { submissions } = catalogue;
    const { reference } = await submissions.submit(nomination());
    await submissions.decide(reference, { status: 'spam' }, moderator);
    assert.deepEqual(await publicAwards(catalogue), []);
    await submissions.decide(reference, { status: 'accepted' }, moderator);
    assert.equal((await publicAwards(catalogue)).length, 1);
    assert.equal(await submissions.decide(unknown, { status: 'spam' }, moderator), undefined);
  });

  test('keeps neither the decision nor the records where a record cannot be made', async () => {
    await using catalogue = await submissionCatalogue();
    const { reference } = await catalogue.submissions.submit(nomination());
    const missing = { personId: recordId('person', 'nobody') };
    await assert.rejects(catalogue.submissions.decide(reference, { status: 'accepted', award: missing }, moderator));
    assert.equal((await catalogue.submissions.get(reference))?.submission.status, 'received');
    const slug = '2027-small-but-mighty-lantern-hall';
    assert.equal(await catalogue.change(({ awards }) => awards.findBySlug(slug)), undefined);
  });
});

describe('personal details', () => {
  test('go 90 days after the decision, and with them the content of what was not accepted', async () => {
    await using catalogue = await submissionCatalogue();
    const { submissions } = catalogue;
    const personal = personalDetails('Amina Rahman');
    const sent = async (reason: string) => (await submissions.submit(nomination({ reason }), { personal })).reference;
    const [kept, declined, waiting] = [await sent('One'), await sent('Two'), await sent('Three')];
    await submissions.decide(kept, { status: 'accepted' }, moderator);
    await submissions.decide(declined, { status: 'declined' }, moderator);
    const after = (days: number) => new Date(Date.parse(nominationsTime) + days * dayLength);
    assert.equal(await submissions.expirePersonalDetails(new Date(after(90).getTime() - 1)), 0);
    assert.deepEqual((await submissions.get(kept))?.personal, personal);
    assert.equal(await submissions.expirePersonalDetails(after(90)), 2);
    assert.equal(await submissions.expirePersonalDetails(after(91)), 0);
    const [acceptedNow, declinedNow, waitingNow] = [
      await submissions.get(kept),
      await submissions.get(declined),
      await submissions.get(waiting),
    ];
    assert.equal(acceptedNow?.personal, undefined);
    assert.ok(acceptedNow?.submission.content);
    assert.ok(acceptedNow.submission.personalRemovedAt);
    assert.equal(declinedNow?.submission.content, undefined);
    assert.ok(declinedNow?.submission.contentRemovedAt);
    assert.deepEqual(waitingNow?.personal, personal, 'what nobody has decided on is kept longer');
    assert.deepEqual((await submissions.exportOf(personal.sender.email)).submissions.length, 1);
    await assert.rejects(submissions.decide(declined, { status: 'accepted' }, moderator), DecisionError);
  });

  test('and content go half a year after they were sent where nobody decides', async () => {
    await using catalogue = await submissionCatalogue();
    const { submissions } = catalogue;
    const personal = personalDetails('Amina Rahman', { nomineeContact: { email: 'bo-lind@example.org' } });
    const { reference } = await submissions.submit(nomination(), { personal });
    const nameless = await submissions.submit(change());
    const late = await submissions.submit(change({ text: 'Decided on in the last week.' }), { personal });
    const after = (days: number) => new Date(Date.parse(nominationsTime) + days * dayLength);
    catalogue.time.now = after(179);
    await submissions.decide(late.reference, { status: 'accepted' }, moderator);
    assert.equal(await submissions.expirePersonalDetails(new Date(after(180).getTime() - 1)), 0);
    assert.equal(await submissions.expirePersonalDetails(after(180)), 2);
    assert.equal(await submissions.expirePersonalDetails(after(181)), 0);
    for (const gone of [reference, nameless.reference]) {
      const found = await submissions.get(gone);
      assert.equal(found?.personal, undefined);
      assert.equal(found?.submission.content, undefined);
      assert.ok(found?.submission.contentRemovedAt);
      assert.equal(found.submission.status, 'received', 'that it came is known');
      await assert.rejects(submissions.decide(gone, { status: 'accepted' }, moderator), DecisionError);
    }
    assert.deepEqual((await submissions.exportOf('bo-lind@example.org')).submissions.length, 1);
    assert.deepEqual((await submissions.get(late.reference))?.personal, personal, 'its 90 days have begun');
    await submissions.decide(reference, { status: 'declined' }, moderator);
    assert.equal(await submissions.expirePersonalDetails(after(400)), 1, 'only the one that was accepted');
  });

  test('of more than are cleared at a time all go', async () => {
    await using catalogue = await submissionCatalogue();
    const { submissions } = catalogue;
    for (let count = 0; count < 205; count += 1) {
      const { reference } = await submissions.submit(change({ text: `Number ${count}` }), {
        personal: personalDetails('Amina Rahman'),
      });
      await submissions.decide(reference, { status: 'accepted' }, moderator);
    }
    assert.equal(await submissions.expirePersonalDetails(new Date('2027-06-01T00:00:00Z')), 205);
  });

  test('come out whole for one address, however it is written, and nobody else’s', async () => {
    await using catalogue = await submissionCatalogue();
    const { submissions } = catalogue;
    const amina = personalDetails('Amina Rahman', { nomineeContact: { email: 'Bo-Lind@example.org' } });
    const first = await submissions.submit(nomination(), { personal: amina });
    const second = await submissions.submit(change(), { personal: personalDetails('Bo Lind') });
    const ofAmina = await submissions.exportOf(' AMINA-rahman@Example.ORG ');
    assert.deepEqual(
      ofAmina.submissions.map(({ role, personal }) => [role, personal]),
      [['sender', amina]],
    );
    const ofBo = await submissions.exportOf('bo-lind@example.org');
    assert.deepEqual(
      new Map(ofBo.submissions.map(({ submission, role, personal }) => [submission.reference, [role, personal]])),
      new Map<string, unknown[]>([
        [first.reference, ['nominee', { nomineeContact: { email: 'Bo-Lind@example.org' } }]],
        [second.reference, ['sender', personalDetails('Bo Lind')]],
      ]),
    );
    assert.deepEqual((await submissions.exportOf('nobody@example.org')).submissions, []);
  });

  test('are erased by reference or address; the content stays', async () => {
    await using catalogue = await submissionCatalogue();
    const { submissions } = catalogue;
    const amina = personalDetails('Amina Rahman', { nomineeContact: { email: 'bo-lind@example.org' } });
    const first = await submissions.submit(nomination(), { personal: amina });
    const second = await submissions.submit(change(), { personal: personalDetails('Bo Lind') });
    assert.deepEqual(
      new Set(await submissions.erase({ email: 'BO-LIND@example.org' }, moderator)),
      new Set([first.reference, second.reference]),
    );
    const { sender, consent } = amina;
    assert.deepEqual((await submissions.get(first.reference))?.personal, { sender, consent });
    assert.equal((await submissions.get(second.reference))?.personal, undefined);
    assert.ok((await submissions.get(second.reference))?.submission.content);
    assert.deepEqual(await submissions.erase({ reference: first.reference }, moderator), [first.reference]);
    assert.deepEqual(await submissions.erase({ reference: first.reference }, moderator), []);
    const again = await submissions.submit(nomination(), { personal: amina });
    assert.notEqual(again.reference, first.reference, 'nothing tells any more that it is the same');
    await submissions.decide(first.reference, { status: 'accepted' }, moderator);
    assert.equal((await publicAwards(catalogue)).length, 1);
  });
});

test('an award that a nomination makes follows the schema of awards', async () => {
  await using catalogue = await submissionCatalogue();
  const { reference } = await catalogue.submissions.submit(nomination());
  const decided = await catalogue.submissions.decide(reference, { status: 'accepted' }, moderator);
  const { id } = decided!.decision!.records[0]!;
  assert.ok(award.safeParse(await catalogue.change(({ awards }) => awards.get(id))).success);
});

test('a backup has what was sent in and by whom, and nothing to sign with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-submissions-'));
  const [from, to] = [await sampleEngine().database(), await sampleEngine().database()];
  const catalogue = await submissionCatalogue(from);
  const { submissions } = catalogue;
  const personal = personalDetails('Amina Rahman', { nomineeContact: { email: 'bo-lind@example.org' } });
  const waiting = await submissions.submit(nomination(), { personal, suspicions: ['markup'] });
  const declined = await submissions.submit(change(), { personal });
  await submissions.decide(declined.reference, { status: 'declined' }, moderator);
  const details = async (of: typeof submissions) =>
    Promise.all([waiting, declined].map(({ reference }) => of.get(reference)));
  const before = await details(submissions);
  const key = await submissions.signingKey();
  await catalogue.close();

  const store = await openRowStore({ databaseUrl: from });
  await backUp(store, join(folder, 'one'));
  await store.close();
  const written = readdirSync(join(folder, 'one')).map((name) => readIfFile(join(folder, 'one', name)));
  assert.ok(!written.join('').includes(key));
  const target = await openRowStore({ databaseUrl: to, create: true });
  await restoreFrom(target, join(folder, 'one'));
  await assert.rejects(restoreFrom(target, join(folder, 'one')), DatabaseNotEmptyError);
  await restoreFrom(target, join(folder, 'one'), { replace: true });
  await target.close();

  const restored = await submissionCatalogue(to);
  assert.deepEqual(await details(restored.submissions), before);
  assert.notEqual(await restored.submissions.signingKey(), key);
  assert.equal((await restored.submissions.exportOf('bo-lind@example.org')).submissions.length, 2);
  assert.equal(await restored.submissions.expirePersonalDetails(new Date('2027-06-01T00:00:00Z')), 1);
  const [stillWaiting, gone] = await details(restored.submissions);
  assert.deepEqual(stillWaiting, before[0]);
  assert.deepEqual([gone?.personal, gone?.submission.content], [undefined, undefined]);
  await restored.close();
  rmSync(folder, { recursive: true });
});

test('what was erased or expired is not left in the files of the database either', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-forgotten-'));
  const path = join(folder, 'catalogue.db');
  const catalogue = await submissionCatalogue(`sqlite:${path}`);
  const { submissions } = catalogue;
  const kept = () =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('');
  const sent = async (name: string, text: string) =>
    (await submissions.submit(change({ text }), { personal: personalDetails(name) })).reference;
  const references = [
    await sent('Amina Erased', 'One'),
    await sent('Bo Expired', 'Two'),
    await sent('Cas Kept', 'Three'),
  ];
  assert.match(kept(), /amina-erased@[^]*bo-expired@[^]*cas-kept@/);
  await submissions.erase({ reference: references[0]! }, moderator);
  assert.doesNotMatch(kept(), /amina-erased|Amina Erased/);
  await submissions.decide(references[1]!, { status: 'declined' }, moderator);
  await submissions.expirePersonalDetails(new Date(Date.parse(nominationsTime) + 91 * dayLength));
  assert.doesNotMatch(kept(), /bo-expired|Bo Expired/);
  assert.match(kept(), /cas-kept@/);
  await catalogue.close();
  rmSync(folder, { recursive: true });
});

test('restoring a backup brings nothing back that was erased since', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-erased-'));
  const databaseUrl = await sampleEngine().database();
  const catalogue = await submissionCatalogue(databaseUrl);
  const { submissions } = catalogue;
  const amina = personalDetails('Amina Rahman', { nomineeContact: { email: 'bo-lind@example.org' } });
  const nominated = await submissions.submit(nomination(), { personal: amina });
  const erased = await submissions.submit(change(), { personal: personalDetails('Cas Olu') });
  const kept = await submissions.submit(change({ text: 'Tuesdays.' }), { personal: personalDetails('Dee Shah') });
  const store = await openRowStore({ databaseUrl });
  await backUp(store, join(folder, 'before'));
  await submissions.erase({ email: 'bo-lind@example.org' }, moderator);
  await submissions.erase({ reference: erased.reference }, moderator);
  const references = [nominated, erased, kept].map(({ reference }) => reference);
  const details = () => Promise.all(references.map((reference) => submissions.get(reference)));
  const before = await details();

  const { erasedAgain } = await restoreFrom(store, join(folder, 'before'), { replace: true });
  assert.equal(erasedAgain, 2);
  assert.deepEqual(await details(), before);
  assert.deepEqual(before[0]?.personal, { sender: amina.sender, consent: amina.consent });
  assert.deepEqual([before[1]?.personal, before[2]?.personal], [undefined, personalDetails('Dee Shah')]);
  await backUp(store, join(folder, 'after'));
  assert.equal((await restoreFrom(store, join(folder, 'after'), { replace: true })).erasedAgain, 0);
  await store.close();
  await catalogue.close();
  rmSync(folder, { recursive: true });
});

function readIfFile(path: string): string {
  return statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
}
