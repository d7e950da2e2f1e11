import { hours, offers } from './authoring.ts';
import { tamarindRoom } from './places.ts';

const longName =
  'Thistledock open studio for painting, drawing, printing, bookbinding, clay, weaving, songs, films and every other art that ' +
  'people of the borough have brought here from places where they and their parents and grandparents were born, with ' +
  'tea, soup and a corner for small children on each second Sunday';

const thistledock = offers(
  6,
  { slug: 'thistledock', name: 'Thistledock', kinds: ['co-operative'], assured: { date: '2024-03' } },
  [
    {
      slug: 'open-studio',
      name: longName,
      description: 'Come and make something.',
      categories: ['arts-and-culture'],
      wards: ['weavers', 'bethnal-green-west', 'bethnal-green-east', 'spitalfields-and-banglatown'],
      access: ['in-person'],
    },
    // Nothing but what a record must have.
    { slug: 'sewing-circle', name: 'Sewing circle', categories: [], assured: undefined },
  ],
);

const tamarind = offers(
  7,
  {
    slug: 'tamarind-circle',
    name: 'Tamarind Circle',
    kinds: ['mutual-aid-group'],
    contact: { phones: [{ number: '020 7946 0140', languages: ['bn', 'ar', 'en'] }] },
    assured: { date: '2026-08-20' },
  },
  [
    {
      slug: 'cha-o-adda',
      lang: 'bn',
      name: 'বয়স্কদের চা ও আড্ডা',
      audiences: ['older-people', 'bangladeshi-community'],
      needs: ['someone-to-talk-to'],
      description: 'চা, নাস্তা আর গল্প। সবাই আসতে পারেন।',
      whoFor: 'ষাট বছরের বেশি বয়সী মানুষ',
      categories: ['older-people', 'friendship'],
      wards: ['spitalfields-and-banglatown', 'whitechapel'],
      locations: [tamarindRoom],
      access: ['in-person'],
      openingHours: [hours(['monday', 'thursday'], '11:00', '13:00')],
      cost: { free: true, options: [] },
      spokenLanguages: ['bn'],
    },
    {
      slug: 'durus-al-lugha',
      lang: 'ar',
      name: 'دروس اللغة الإنجليزية للنساء',
      description: 'دروس مجانية للمبتدئات. توجد رعاية للأطفال. اتصلي على 020 7946 0140.',
      categories: ['learning'],
      wards: ['spitalfields-and-banglatown', 'weavers'],
      locations: [tamarindRoom],
      access: ['in-person'],
      openingHours: [hours(['wednesday'], '10:00', '12:00')],
      cost: { free: true, options: [] },
      spokenLanguages: ['ar', 'en'],
    },
  ],
);

export const edges = [...thistledock, ...tamarind];
