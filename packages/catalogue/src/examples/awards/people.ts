import { person } from '@vcs/schema';
import type { Person } from '@vcs/schema';
import { recordId, slugify } from '../../record-identity.ts';
import { inventedBase, known } from '../provenance.ts';

const wordings = {
  'award-nominee':
    'I agree that my name, the group I help and what was written about me are shown on the awards pages until I ask for them to be taken down.',
  'service-contact':
    'I agree that my name, my role and my work phone number are shown with our service until I leave or ask.',
} as const;

interface ExamplePerson {
  readonly name: string;
  readonly role: keyof typeof wordings;
  readonly title: string;
  /** Slug of the organisation. */
  readonly of: string;
  readonly agreed: string;
  /** The last three digits of 020 7946 0xxx. */
  readonly phone?: string;
}

const written: readonly ExamplePerson[] = [
  {
    name: 'Shirin Akhtar-Bell',
    role: 'award-nominee',
    title: 'Rider of the freezer round',
    of: 'lanternjar-kitchen',
    agreed: '2026-02-04',
  },
  {
    name: 'Desmond Okpara',
    role: 'award-nominee',
    title: 'Tablet coach',
    of: 'capstan-digital-neighbours',
    agreed: '2026-02-11',
  },
  {
    name: 'Wen Li Tsang',
    role: 'award-nominee',
    title: 'Hospital companion',
    of: 'lantern-quay-chinese-elders',
    agreed: '2026-02-19',
  },
  {
    name: 'Maureen Tuffnell',
    role: 'award-nominee',
    title: 'Keeper of the warm room',
    of: 'bramling-hall-good-neighbours',
    agreed: '2026-02-20',
  },
  {
    name: 'Idil Warfa',
    role: 'award-nominee',
    title: 'Homework club founder',
    of: 'xarunta-qoyska-geedka',
    agreed: '2026-01-30',
  },
  {
    name: 'Kofi Lindqvist',
    role: 'award-nominee',
    title: 'Chair of the youth committee',
    of: 'pitchpine-estate-youth-committee',
    agreed: '2026-02-14',
  },
  {
    name: 'Tasnim Choudhury-Reyes',
    role: 'award-nominee',
    title: 'Starter of the girls’ first job club',
    of: 'pearmain-girls',
    agreed: '2026-02-22',
  },
  {
    name: 'Rafi Mendel',
    role: 'award-nominee',
    title: 'Junior sailor and canal cleaner',
    of: 'tidewheel-canoe-project',
    agreed: '2026-02-25',
  },
  {
    name: 'Joy Adeyemi-Cobb',
    role: 'award-nominee',
    title: 'Larder shelf keeper',
    of: 'isle-larder',
    agreed: '2026-11-09',
  },
  {
    name: 'Abdul Quader Lewin',
    role: 'award-nominee',
    title: 'Walking companion',
    of: 'newcomers-compass',
    agreed: '2026-11-10',
  },
  {
    name: 'Siobhán Okoro',
    role: 'award-nominee',
    title: 'Swimming and rowing coach',
    of: 'windlass-rowing-and-paddling',
    agreed: '2026-11-10',
  },
  {
    name: 'Nadifa Hersi',
    role: 'award-nominee',
    title: 'Treasurer of the youth club',
    of: 'hawser-street-youth',
    agreed: '2026-11-11',
  },
  {
    name: 'Leo Bramwell-Das',
    role: 'award-nominee',
    title: 'Pond digger',
    of: 'bow-pocket-gardens',
    agreed: '2026-11-11',
  },
  {
    name: 'Mr Karim of the third floor',
    role: 'award-nominee',
    title: 'Keeper of the lights',
    of: 'anglers-court-residents',
    agreed: '2026-11-12',
  },
  {
    name: 'Ruth Feldman-Ali',
    role: 'award-nominee',
    title: 'Letter writer',
    of: 'beth-shalvah-friendship-society',
    agreed: '2026-11-12',
  },
  {
    name: 'Pat Ojukwu',
    role: 'service-contact',
    title: 'Lunch club co-ordinator',
    of: 'evergreen-neighbours',
    agreed: '2026-09-01',
    phone: '144',
  },
  {
    name: 'Halima Yusuf-Grey',
    role: 'service-contact',
    title: 'Debt adviser',
    of: 'inkhorn-street-advice',
    agreed: '2026-08-17',
    phone: '123',
  },
  {
    name: 'Anwar Siddique-Hart',
    role: 'service-contact',
    title: 'Head of the advice desk',
    of: 'bandhu-poramorsho-kendro',
    agreed: '2026-10-02',
    phone: '135',
  },
  {
    name: 'Bronagh Keane',
    role: 'service-contact',
    title: 'Play manager',
    of: 'tumbledown-adventure-play',
    agreed: '2026-07-06',
    phone: '175',
  },
  {
    name: 'Omar Jibril-Stone',
    role: 'service-contact',
    title: 'Rooms desk',
    of: 'wherry-homes',
    agreed: '2026-10-14',
    phone: '472',
  },
  {
    name: 'Lucía Ferreiro',
    role: 'service-contact',
    title: 'Volunteer lead',
    of: 'spare-an-hour-east',
    agreed: '2026-11-05',
    phone: '427',
  },
];

export const examplePeople: readonly Person[] = written.map((item) => {
  const slug = slugify(item.name);
  return person.parse({
    ...inventedBase('person', slug, item.agreed),
    name: item.name,
    role: item.role,
    title: item.title,
    organisationId: recordId('organisation', item.of),
    contact: known({ phones: item.phone === undefined ? undefined : [{ number: `020 7946 0${item.phone}` }] }),
    consent: { given: item.agreed, wording: wordings[item.role] },
  });
});
