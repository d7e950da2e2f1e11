import type { Phase } from '../phase/phases.ts';

interface PhaseWords {
  /** The one sentence of the moment, set large. */
  readonly line: string;
  readonly name: string;
}

const count = (number: number, one: string, other: string): string =>
  `${new Intl.NumberFormat('en-GB').format(number)} ${number === 1 ? one : other}`;

/** The pages that are told in every language. */
export const en = {
  locale: 'en-GB',
  language: 'English',
  skip: 'Skip to main content',
  pages: 'Pages',
  otherLanguages: 'Languages',
  invented: 'Invented example',
  /** What the borough is called, where the build is not told another name. */
  borough: 'Tower Hamlets',
  inEnglish: 'in English',
  languageNames: { en: 'English', bn: 'Bengali', so: 'Somali' } as Readonly<Record<string, string>>,
  /** Where a part of the page is in another language than the page. */
  textIn: (language: string) => `This part is in ${language}.`,
  phases: {
    announced: { name: 'Announced', line: 'Save the date.' },
    nominations: { name: 'Nominations', line: 'Who made a difference? Put them forward.' },
    judging: { name: 'Judging', line: 'The judges are reading. Thank you for every nomination.' },
    shortlist: { name: 'Finalists', line: 'Meet the finalists.' },
    live: { name: 'The day', line: 'It is today. Come for ten minutes or for all of it.' },
    after: { name: 'Winners', line: 'Here are the winners. Thank you for a great day.' },
  } satisfies Record<Phase, PhaseWords>,
  nav: {
    programme: 'Programme',
    awards: 'Awards',
    nominate: 'Nominate',
    gettingThere: 'Getting there',
  },
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  free: 'Free for everybody',
  home: {
    description: (name: string, borough: string, date: string, place: string) =>
      `${name}: a day for the voluntary and community sector of ${borough} and its awards. ${date}, ${place}.`,
    countdown: 'Time until the doors open',
    days: (days: number) => count(days, 'day to go', 'days to go'),
    see: { programme: 'See the programme', awards: 'See the awards', nominate: 'Nominate somebody' },
    seeFinalists: 'Meet the finalists',
    seeWinners: 'See the winners',
    about: 'What it is',
    stages: 'From now to the day',
    now: 'now',
    today: 'Today',
    highlights: 'On the day',
    wholeProgramme: 'The whole programme',
    onNow: 'On now',
    next: 'Next',
    awardsFor: 'Awards for',
    subjects: { project: 'Projects', organisation: 'Organisations', person: 'People' },
    allAwards: 'What the judges look for',
    place: 'Where',
    planJourney: 'Plan your journey',
    programmeLater: 'The programme is still being made. It will stand here.',
  },
  programme: {
    title: 'Programme',
    description: (date: string, place: string) => `What happens when, on ${date} at ${place}.`,
    lead: (date: string) => `${date}. Come and go as you like.`,
    allDay: 'Put the whole day in my calendar',
    addOne: 'Add to calendar',
    print: 'Print the programme',
    online: 'Also online',
    book: 'You need to book',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    full: 'Full',
    'moved-online': 'Moved online',
    onNow: 'On now',
    search: 'Search the programme',
    searchLead: 'Look for words, choose what is online, or subscribe to changes.',
    searchLink: 'See all events in the directory',
  },
  awards: {
    title: 'The awards',
    description: (year: number) =>
      `The awards of ${year} for projects, organisations and people, and what judges look for.`,
    lead: 'For projects, organisations and people. Small ones too.',
    subjects: { project: 'For projects', organisation: 'For organisations', person: 'For people' },
    judging: 'How it is judged',
    nominees: 'Nominated so far',
  },
  nominate: {
    title: 'Nominate',
    description: (year: number) => `Put a project, an organisation or a person forward for the awards of ${year}.`,
    open: (until: string) => `Nominations are open until ${until}. It takes about ten minutes.`,
    start: 'Start a nomination',
    soon: (from: string) => `Nominations open on ${from}. You can get ready now.`,
    closed: (on: string) => `Nominations closed on ${on}. Thank you to everybody who wrote.`,
    over: 'Nominations are closed.',
    ready: 'What we ask you',
    questions: [
      'Which award it is for',
      'Who or what you nominate, and the organisation they belong to',
      'Why they should win: what they did, and what came of it',
      'Your name and e-mail address, so that we can answer. They are never published',
    ],
    rules: 'Good to know',
    ruleList: [
      'Anybody may nominate, as often as they like. You can nominate your own group.',
      'A person has to know and agree. Under 16, a parent agrees too.',
      'Every nomination is read by a person before anything is published.',
      'Write in any language. We have it translated.',
    ],
    help: 'No internet, or would rather talk? Ring the organisers and somebody writes it down for you.',
    choose: 'The awards you can nominate for',
  },
  gettingThere: {
    title: 'Getting there',
    description: (place: string) => `How to get to ${place}, and what to expect when you are there.`,
    address: 'Address',
    travel: 'By train, bus, bicycle or car',
    map: 'Open in OpenStreetMap',
    inside: 'Inside',
    atTheEvent: 'On the day',
    facts: {
      stepFree: 'Step-free',
      lift: 'Lift',
      hearingLoop: 'Hearing loop',
      accessibleToilet: 'Accessible toilet',
      changingPlaces: 'Changing Places toilet',
      blueBadgeParking: 'Blue badge parking',
    },
    doorWidth: (centimetres: number) => `Doors at least ${centimetres} cm wide`,
    ask: 'Something you need that is not here? Tell the organisers and they will say what they can do.',
    unknown: 'The place will be announced here.',
    organisers: 'Organisers',
  },
};

export type Words = typeof en;
