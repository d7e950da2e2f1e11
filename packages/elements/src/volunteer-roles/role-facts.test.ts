import { expect } from 'chai';
import type { RoleSummary } from '@vcs/sdk';
import { exampleRecords } from '@vcs/sdk/testing';
import { Format } from '../language/format.ts';
import { commitmentText, whereTexts } from './role-facts.ts';
import { dayPartLines } from './role-times.ts';
import { enLater } from './strings/en-later.ts';
import { en } from './strings/en.ts';

const words = { strings: { ...enLater, ...en }, language: 'en' as const, format: new Format('en', en) };
const bare = exampleRecords.roles.find(({ slug }) => slug === 'committee-member') as unknown as RoleSummary;
const kitchen = exampleRecords.roles.find(({ slug }) => slug === 'kitchen-helper')!.location!;
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('facts of a role', () => {
  it('tell how long it takes', () => {
    const text = (commitment: RoleSummary['commitment']) => commitmentText({ commitment }, words);
    expect(text({ kind: 'regular', hoursPerWeek: 4, weeks: 8 })).to.equal('4 hours a week, for at least 8 weeks');
    expect(text({ kind: 'regular', hoursPerWeek: 1, weeks: 104 })).to.equal('1 hour a week, for at least 2 years');
    expect(text({ kind: 'regular' })).to.equal('Regular');
    expect(text({ kind: 'flexible', hoursPerWeek: 2 })).to.equal('Flexible, 2 hours a week');
    expect(text({ kind: 'one-off', hoursPerWeek: 3, weeks: 1 })).to.equal('Just once, 3 hours');
  });

  it('tell when, parts of the day on the same days together', () => {
    const dayParts: RoleSummary['dayParts'] = [
      'tuesday-morning',
      'tuesday-afternoon',
      'thursday-morning',
      'thursday-afternoon',
      'saturday-evening',
      'sunday-morning',
      'sunday-afternoon',
      'sunday-evening',
    ];
    expect(dayPartLines({ dayParts }, words)).to.deep.equal([
      'Tuesday, Thursday and Sunday mornings and afternoons',
      'Saturday and Sunday evenings',
    ]);
    const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
    expect(dayPartLines({ dayParts: week.map((day) => `${day}-morning` as const) }, words)).to.deep.equal([
      'Every day, mornings',
    ]);
  });

  it('tell where, one text for each way', () => {
    const where = (role: Partial<RoleSummary>) =>
      whereTexts({ ...bare, ...role }, words).map((text) => plain(String(text)));
    expect(where({ places: ['in-person', 'remote'], location: kitchen })).to.deep.equal([
      'Saffron Wharf Hall, E3 2CK',
      'Online or by phone',
    ]);
    expect(where({ places: ['from-home'], boroughWide: true })).to.deep.equal(['From home']);
    expect(where({ places: ['in-person'], boroughWide: true })).to.deep.equal(['Across the borough']);
    expect(where({ places: ['in-person'] })).to.deep.equal(['In person']);
  });
});
