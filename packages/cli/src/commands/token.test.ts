import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openCatalogue } from '@vcs/catalogue';
import type { Token } from '@vcs/catalogue';
import { databaseIn, scratchFolders, vcsIn } from '../run-command.ts';
import { putSample } from '../sample-database.ts';

const newFolder = scratchFolders();

describe('vcs token', () => {
  it('makes a token of use, for the organisations that are named, and writes down why', async () => {
    const folder = newFolder();
    const vcs = vcsIn(folder);
    await putSample(databaseIn(folder));
    const partner = ['--scope', 'partner', '--organisations', 'lantern-hall', '--reason', 'New web site'];
    const made = await vcs('token', 'create', 'Web team', ...partner, '--json');
    assert.deepEqual([made.code, made.errors], [0, '']);
    const { token, secret } = JSON.parse(made.output) as { token: Token; secret: string };
    const catalogue = await openCatalogue({ databaseUrl: databaseIn(folder) });
    assert.equal((await catalogue.tokens.find(secret)).state, 'valid');
    assert.deepEqual(token.organisationIds, [(await catalogue.stored('organisation', 'lantern-hall'))!.id]);
    const [entry] = await catalogue.audit({ kind: 'token', limit: 1 });
    assert.deepEqual(
      [entry?.actor, entry?.reason, entry?.subject.name],
      ['vcs token create', 'New web site', 'Web team'],
    );

    const revoked = await vcs('token', 'revoke', token.id);
    assert.deepEqual([revoked.code, revoked.errors], [0, '']);
    assert.equal((await catalogue.tokens.find(secret)).state, 'revoked');
    await catalogue.close();
    const { output } = await vcs('token', 'list', '--all', '--json');
    assert.equal(output.includes(secret), false);
    assert.equal((JSON.parse(output) as Token[])[0]?.id, token.id);
    assert.match((await vcs('token', 'list')).output, /^There is no token/);
  });

  it('makes none where something is wrong with it, and says what', async () => {
    const folder = newFolder();
    const vcs = vcsIn(folder);
    await putSample(databaseIn(folder));
    for (const [args, code, message] of [
      [['Desk'], 2, /--scope with one of partner, editor, moderator, admin, found none/],
      [['Desk', '--scope', 'owner'], 2, /found "owner"/],
      [['Desk', '--scope', 'editor', '--expires', 'tomorrow'], 2, /a date such as/],
      [['Desk', '--scope', 'editor', '--expires', '2027-02-30'], 2, /a date such as/],
      [['Desk', '--scope', 'editor', '--expires', '2020-01-01'], 1, /still to come/],
      [['Desk', '--scope', 'partner'], 1, /at least one organisation/],
      [['Desk', '--scope', 'partner', '--organisations', 'lantern-hall,no-hall'], 1, /"no-hall", which is none/],
      [['Desk', '--scope', 'editor', '--organisations', 'lantern-hall'], 1, /expected none/],
    ] as const) {
      const ended = await vcs('token', 'create', ...args);
      assert.deepEqual([ended.code, ended.output], [code, ''], args.join(' '));
      assert.match(ended.errors, message);
      assert.doesNotMatch(ended.errors, /\n\s+at /);
    }
    assert.match((await vcs('token', 'list', '--all')).output, /^There is no token/);
  });

  it('revokes nothing where it is not clear which', async () => {
    const folder = newFolder();
    const vcs = vcsIn(folder);
    await vcs('token', 'create', 'Desk', '--scope', 'editor');
    await vcs('token', 'create', 'Desk', '--scope', 'admin');
    const several = await vcs('token', 'revoke', 'Desk');
    assert.equal(several.code, 1);
    assert.match(several.errors, /found 2:\n.*Desk, admin.*\n.*Desk, editor|found 2:\n.*Desk, editor.*\n.*Desk, admin/);
    const none = await vcs('token', 'revoke', 'Nobody');
    assert.equal(none.code, 1);
    assert.match(none.errors, /found none\nNothing was revoked/);
    assert.equal((await vcs('token', 'list')).output.trim().split('\n').length, 2);
  });

  it('makes no database to list', async () => {
    const folder = newFolder();
    const { code, errors } = await vcsIn(folder)('token', 'list');
    assert.equal(code, 1);
    assert.match(errors, /Expected a database at .*found no file/);
    assert.equal(existsSync(join(folder, 'data')), false);
  });
});
