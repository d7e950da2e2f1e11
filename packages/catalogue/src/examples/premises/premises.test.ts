import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facilities, hirerClasses, layouts, rateUnits, spaceKinds, tenures, wards } from '@vcs/schema';
import { exampleRecords } from '../records.ts';

const { premises, spaces, locations } = exampleRecords;
const placeById = new Map(locations.map((record) => [record.id, record]));

function missing(wanted: readonly string[], found: readonly (string | undefined)[]): string[] {
  return wanted.filter((value) => !found.includes(value));
}

describe('the premises and spaces', () => {
  it('are in every ward', () => {
    const found = premises.map(({ locationId }) => placeById.get(locationId)?.ward);
    assert.deepEqual(
      missing(
        wards.map(({ slug }) => slug),
        found,
      ),
      [],
    );
  });

  it('show every kind of space, tenure, layout, hirer, unit and facility', () => {
    assert.deepEqual(
      missing(
        spaceKinds,
        spaces.map(({ kind }) => kind),
      ),
      [],
    );
    assert.deepEqual(
      missing(
        tenures,
        spaces.flatMap((space) => space.tenures),
      ),
      [],
    );
    assert.deepEqual(
      missing(
        layouts,
        spaces.flatMap(({ capacity }) => Object.keys(capacity)),
      ),
      [],
    );
    const rates = spaces.flatMap((space) => space.rates);
    assert.deepEqual(
      missing(
        hirerClasses,
        rates.map(({ hirerClass }) => hirerClass),
      ),
      [],
    );
    assert.deepEqual(
      missing(
        rateUnits,
        rates.map(({ unit }) => unit),
      ),
      [],
    );
    const found = [...premises, ...spaces].flatMap((record) => record.facilities);
    assert.deepEqual(
      missing(
        facilities.map(({ slug }) => slug),
        found,
      ),
      [],
    );
  });

  it('say how a group gets in, and have at least one space', () => {
    const withSpaces = new Set(spaces.map(({ premisesId }) => premisesId));
    for (const { id, slug, accessSteps } of premises) {
      assert.ok(accessSteps.length >= 3, `${slug}: expected three steps or more`);
      assert.ok(withSpaces.has(id), `${slug}: expected a space`);
    }
  });

  it('charge a community group no more than a business', () => {
    for (const { slug, rates } of spaces) {
      for (const { unit, amount } of rates.filter(({ hirerClass }) => hirerClass === 'community-group')) {
        const dearer = rates.filter((rate) => rate.hirerClass === 'business' && rate.unit === unit);
        for (const rate of dearer) assert.ok(amount <= rate.amount, `${slug}: ${amount} against ${rate.amount}`);
      }
    }
  });

  it('tell use class, term and rent reduction where a space is let or sold', () => {
    const forYears = spaces.filter((space) =>
      space.tenures.some((tenure) => tenure === 'lease' || tenure === 'purchase'),
    );
    assert.ok(forYears.length >= 8);
    for (const { slug, occupation } of forYears) assert.ok(occupation?.useClass && occupation.term, slug);
    assert.ok(forYears.some(({ occupation }) => occupation?.rentReduction !== undefined));
  });

  it('hold the awkward cases', () => {
    assert.ok(premises.some(({ opensIn }) => opensIn !== undefined));
    assert.ok(spaces.some(({ rates }) => rates.some(({ amount }) => amount === 0)));
    assert.ok(spaces.some(({ rates }) => rates.length === 0));
    assert.ok(spaces.some(({ womenOnlySessions }) => womenOnlySessions === true));
    assert.ok(spaces.some(({ available }) => available.length === 0));
    assert.ok(spaces.some(({ availableFrom }) => availableFrom?.length === 7));
    assert.ok(spaces.some(({ enquire }) => enquire === undefined));
  });

  it('stand where both yes and no are known of every access fact', () => {
    const known = locations.flatMap(({ accessFacts }) => (accessFacts === undefined ? [] : [accessFacts]));
    assert.ok(known.length >= 40);
    const facts = [
      'stepFree',
      'lift',
      'hearingLoop',
      'accessibleToilet',
      'changingPlaces',
      'blueBadgeParking',
    ] as const;
    for (const fact of facts) {
      for (const answer of [true, false])
        assert.ok(
          known.some((item) => item[fact] === answer),
          `${fact} ${answer}`,
        );
    }
    assert.ok(known.some(({ doorWidth }) => doorWidth === undefined));
    assert.ok(known.some(({ doorWidth }) => doorWidth !== undefined && doorWidth < 80));
  });
});
