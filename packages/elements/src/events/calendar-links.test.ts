import { expect } from 'chai';
import type { EventOccurrence } from '@vcs/sdk';
import { eventFile, followedCalendar, googleLink, outlookLink, webcal } from './calendar-links.ts';

const summer: EventOccurrence = {
  key: '2027-06-05T18:00',
  starts: { local: '2027-06-05T18:00', instant: '2027-06-05T17:00:00.000Z' },
  ends: { local: '2027-06-05T20:00', instant: '2027-06-05T19:00:00.000Z' },
  status: 'scheduled',
  overridden: false,
};
const entry = {
  title: 'Tea & talk',
  occurrence: summer,
  place: 'Example Hall, E3 2CK',
  about: 'Bring a cup.\n\nOr two.',
};
const parametersOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

describe('links that put an event into a calendar', () => {
  it('tell Google the times in UTC, whatever the zone of the visitor', () => {
    expect(googleLink(entry)).to.match(/^https:\/\/calendar\.google\.com\/calendar\/render\?/);
    expect(parametersOf(googleLink(entry))).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Tea & talk',
      dates: '20270605T170000Z/20270605T190000Z',
      location: 'Example Hall, E3 2CK',
      details: 'Bring a cup.\n\nOr two.',
    });
  });

  it('tell Outlook the same', () => {
    expect(parametersOf(outlookLink(entry))).to.include({
      rru: 'addevent',
      subject: 'Tea & talk',
      startdt: '2027-06-05T17:00:00.000Z',
      enddt: '2027-06-05T19:00:00.000Z',
    });
  });

  it('invent no end, no place and no text, and cut a text that is too long for an address', () => {
    const open = { ...summer, ends: undefined };
    expect(parametersOf(googleLink({ title: 'Meeting', occurrence: open }))).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Meeting',
      dates: '20270605T170000Z/20270605T170000Z',
    });
    const long = parametersOf(googleLink({ ...entry, about: 'word '.repeat(2000) }));
    expect(long['details']).to.have.lengthOf(1001);
  });

  it('name the files of the API: one occurrence, or the whole series', () => {
    expect(eventFile('https://api.example.org', 'tea')).to.equal('https://api.example.org/feeds/events/tea.ics');
    expect(decodeURIComponent(eventFile('https://api.example.org', 'tea', '2027-06-05T18:00'))).to.equal(
      'https://api.example.org/feeds/events/tea/2027-06-05T18:00.ics',
    );
  });

  it('follow what a visitor looks at, at no special time', () => {
    const none = { q: '', filters: {} };
    expect(followedCalendar('https://api.example.org', none)).to.equal('https://api.example.org/feeds/events.ics');
    const address = followedCalendar('https://api.example.org', {
      q: 'tea',
      filters: { kind: ['activity', 'forum'], free: ['true'], ward: [] },
      near: 'E3 2CK',
      radius: 15,
    });
    expect([...new URL(address).searchParams]).to.deep.equal([
      ['q', 'tea'],
      ['kind', 'activity'],
      ['kind', 'forum'],
      ['free', 'true'],
      ['near', 'E3 2CK'],
      ['radius', '15'],
    ]);
    expect(webcal(address)).to.match(/^webcal:\/\/api\.example\.org\/feeds\/events\.ics\?q=tea/);
  });
});
