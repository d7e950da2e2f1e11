import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  causes,
  commitmentKinds,
  dayParts,
  dbsLevels,
  englishLevels,
  roleKinds,
  rolePlaces,
  skills,
  wards,
} from '@vcs/schema';
import { exampleRecords } from '../records.ts';

const { volunteerRoles: roles } = exampleRecords;

function missing(wanted: readonly string[], found: readonly (string | undefined)[]): string[] {
  return wanted.filter((value) => !found.includes(value));
}

const shown: readonly [what: string, wanted: readonly string[], found: readonly (string | undefined)[]][] = [
  ['kind', roleKinds, roles.map(({ kind }) => kind)],
  ['way to take part', rolePlaces, roles.flatMap(({ places }) => places)],
  ['cause', causes.map(({ slug }) => slug), roles.flatMap((role) => role.causes)],
  ['skill', skills.map(({ slug }) => slug), roles.flatMap((role) => role.skills)],
  ['commitment', commitmentKinds, roles.map(({ commitment }) => commitment.kind)],
  ['part of the week', dayParts, roles.flatMap((role) => role.dayParts)],
  ['level of check', dbsLevels, roles.map(({ dbs }) => dbs)],
  ['level of English', englishLevels, roles.map(({ englishLevel }) => englishLevel)],
  ['ward', wards.map(({ slug }) => slug), roles.flatMap((role) => role.wards)],
];

describe('the volunteer roles', () => {
  for (const [what, wanted, found] of shown) {
    it(`show every ${what}`, () => assert.deepEqual(missing(wanted, found), []));
  }

  it('ask for ages, teams and publish windows that can be', () => {
    for (const { slug, minimumAge, maximumAge, teamSize, publishFrom, publishUntil } of roles) {
      assert.ok((minimumAge ?? 0) <= (maximumAge ?? 120), `${slug}: ${minimumAge} to ${maximumAge}`);
      assert.ok((teamSize?.minimum ?? 1) <= (teamSize?.maximum ?? 1), slug);
      assert.ok((publishFrom ?? '') <= (publishUntil ?? '9'), `${slug}: ${publishFrom} to ${publishUntil}`);
    }
  });

  it('say what is paid for a job or a traineeship', () => {
    const paid = roles.filter(({ kind }) => kind === 'paid-job' || kind === 'traineeship');
    assert.ok(paid.length >= 6);
    for (const { slug, pay } of paid) assert.ok(pay, slug);
  });

  it('have a team size where a team from work is wanted', () => {
    for (const { slug, teamSize } of roles.filter(({ kind }) => kind === 'employee-team')) assert.ok(teamSize, slug);
  });

  it('hold roles for people under 18, from anywhere, and for emergencies', () => {
    assert.ok(roles.filter(({ minimumAge }) => minimumAge !== undefined && minimumAge < 18).length >= 20);
    assert.ok(roles.filter(({ places }) => !places.includes('in-person')).length >= 5);
    assert.ok(roles.filter(({ emergencyCallOut }) => emergencyCallOut).length >= 3);
    assert.ok(roles.some(({ accreditation, leadsTo }) => accreditation !== undefined && leadsTo !== undefined));
    assert.ok(roles.some(({ dayParts: when }) => when.length === 0));
    assert.ok(roles.some(({ apply }) => apply.url === undefined && apply.email === undefined));
  });

  it('always have a way to apply', () => {
    for (const { slug, apply, contact } of roles) {
      const ways = [apply.url, apply.email, apply.note, contact.note, ...contact.phones];
      assert.ok(
        ways.some((way) => way !== undefined),
        slug,
      );
    }
  });
});
