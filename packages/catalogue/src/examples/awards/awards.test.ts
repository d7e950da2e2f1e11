import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Award } from '@vcs/schema';
import { awardPhases, awardStanding, awardSubjects, opportunityKinds } from '@vcs/schema';
import { exampleRecords } from '../records.ts';

const { awards, awardYears, people, opportunities, emergencyNotices, partners } = exampleRecords;

describe('the awards', () => {
  it('have every phase in its order, and categories for projects, organisations and people', () => {
    for (const { slug, phases, categories } of awardYears) {
      assert.deepEqual(
        phases.map(({ phase }) => phase),
        awardPhases,
        slug,
      );
      const days = phases.map(({ from }) => from);
      assert.deepEqual(days, [...days].sort(), slug);
      assert.deepEqual(new Set(categories.map(({ subject }) => subject)), new Set(awardSubjects), slug);
    }
  });

  it('name one winner and a finalist or more in every category of every year, with a reason', () => {
    for (const { id, year, categories } of awardYears) {
      for (const { slug } of categories) {
        const named: readonly Award[] = awards.filter(
          ({ category, awardYearId }) => category === slug && awardYearId === id,
        );
        assert.equal(named.filter(({ standing }) => standing === 'winner').length, 1, `${year} ${slug}`);
        assert.ok(named.filter(({ standing }) => standing === 'finalist').length >= 1, `${year} ${slug}`);
      }
    }
    for (const { slug, standing, citation } of awards)
      assert.ok(standing === 'nominee' || citation !== undefined, slug);
    assert.deepEqual(new Set(awards.map(({ standing }) => standing)), new Set(awardStanding));
  });

  it('nominate what the category is for', () => {
    for (const { slug, awardYearId, category, projectId, organisationId, personId } of awards) {
      const wanted = awardYears.find(({ id }) => id === awardYearId)?.categories.find((item) => item.slug === category);
      const nominated = { project: projectId, organisation: organisationId, person: personId };
      assert.ok(wanted !== undefined && nominated[wanted.subject] !== undefined, slug);
    }
  });

  it('show people only by their consent', () => {
    const nominated = new Set(awards.flatMap(({ personId }) => personId ?? []));
    for (const { id, slug, role, consent, updatedAt } of people) {
      assert.equal(nominated.has(id), role === 'award-nominee', slug);
      assert.match(consent.wording, /^I agree /, slug);
      assert.ok(consent.given <= updatedAt.slice(0, 10), slug);
    }
  });
});

describe('the opportunities', () => {
  const today = '2026-11-21';

  it('are of every kind', () => {
    assert.deepEqual(new Set(opportunities.map(({ kind }) => kind)), new Set(opportunityKinds));
  });

  it('are open, closing soon, still to come, always open and decided', () => {
    const decided = opportunities.filter(({ outcomeUrl }) => outcomeUrl !== undefined);
    assert.ok(decided.length >= 3);
    for (const { slug, closes } of decided) assert.ok(closes !== undefined && closes < today, slug);
    assert.ok(opportunities.some(({ opens }) => opens !== undefined && opens > today));
    assert.ok(opportunities.some(({ closes }) => closes !== undefined && closes > today && closes <= '2026-12-05'));
    assert.ok(opportunities.some(({ opens, closes }) => opens === undefined && closes === undefined));
  });

  it('open before they close, decide afterwards and tell their lead time in whole days', () => {
    for (const { slug, opens, closes, decision, leadTime, minimumAmount, maximumAmount } of opportunities) {
      if (closes !== undefined) assert.ok((opens ?? '') < closes && closes < (decision ?? '9'), slug);
      if (opens !== undefined && closes !== undefined) {
        assert.equal(new Date(Date.parse(opens) + leadTime! * 86_400_000).toISOString().slice(0, 10), closes, slug);
      }
      assert.ok((minimumAmount ?? 0) <= (maximumAmount ?? Infinity), slug);
    }
  });
});

describe('the partners and the emergency notice', () => {
  it('look different', () => {
    assert.deepEqual(new Set(partners.map(({ preset }) => preset)), new Set(['govuk', 'plain']));
  });

  it('is off, and ready in three languages', () => {
    for (const { active, messages, firstRoleIds, firstServiceIds } of emergencyNotices) {
      assert.equal(active, false);
      assert.deepEqual(Object.keys(messages), ['en', 'bn', 'so']);
      assert.ok(firstServiceIds.length > 3 && firstRoleIds.length > 2);
    }
  });
});
