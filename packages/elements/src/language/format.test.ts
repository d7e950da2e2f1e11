import { expect } from 'chai';
import { en } from '../directory/strings/en.ts';
import { enLater } from '../directory/strings/en-later.ts';
import { so } from '../directory/strings/so.ts';
import { Format } from './format.ts';
import { languageName } from './language-name.ts';
import { languageAround, nearestLanguage } from './languages.ts';

const english = new Format('en', en);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('writing in English', () => {
  it('writes times as people say them', () => {
    const times = ['09:30', '10:00', '12:00', '18:00', '00:00', '00:15'].map((time) => plain(english.time(time)));
    expect(times).to.deep.equal(['9:30 am', '10 am', 'midday', '6 pm', 'midnight', '12:15 am']);
  });

  it('joins days that follow each other', () => {
    expect(english.days(['monday', 'thursday'])).to.equal('Monday and Thursday');
    expect(english.days(['friday', 'monday', 'tuesday', 'wednesday', 'thursday'])).to.equal('Monday to Friday');
    expect(english.days(['monday', 'tuesday', 'wednesday', 'saturday'])).to.equal('Monday to Wednesday and Saturday');
    expect(english.days(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])).to.equal(
      'Every day',
    );
  });

  it('writes days and months the same in every time zone', () => {
    expect(english.date('2020-11')).to.equal('November 2020');
    expect(english.date('2026-01-01')).to.equal('1 January 2026');
  });

  it('writes pounds, with pence only where there are any', () => {
    expect([2, 2.5, 1895].map((amount) => english.money(amount))).to.deep.equal(['£2', '£2.50', '£1,895']);
  });

  it('names languages, and shows the tag where nobody knows a name', () => {
    const name = (tag: string) => languageName(tag, 'en', enLater.languageNames);
    expect(['bn', 'so', 'syl', 'qaa', 'not a tag'].map(name)).to.deep.equal([
      'Bengali',
      'Somali',
      'Sylheti',
      'qaa',
      'not a tag',
    ]);
  });
});

describe('writing in Somali', () => {
  it('has its own months and weekdays, which some browsers lack', () => {
    const somali = new Format('so', so);
    expect(somali.date('2020-11')).to.equal('Nofembar 2020');
    expect(somali.date('2026-11-24')).to.equal('24 Nofembar 2026');
    expect(somali.days(['monday', 'thursday'])).to.equal('Isniin iyo Khamiis');
  });
});

describe('the language to speak', () => {
  it('is the nearest that the elements know, else English', () => {
    const tags = ['bn-BD', 'SO', 'ar_EG', 'fr', '', 'not a tag', 'bnx', null];
    expect(tags.map(nearestLanguage)).to.deep.equal(['bn', 'so', 'ar', 'en', 'en', 'en', 'en', 'en']);
  });

  it('is that of the nearest element around, through shadow roots', () => {
    const host = document.createElement('div');
    host.lang = 'so';
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(languageAround(inner)).to.equal('so');
  });
});
