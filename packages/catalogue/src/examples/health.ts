import type { ExampleOrganisation } from './authoring.ts';
import { donation, free, prices } from './authoring.ts';

export const health: readonly ExampleOrganisation[] = [
  {
    name: 'Rowan Wellbeing Rooms',
    kinds: ['registered-charity'],
    about:
      'Small groups and one-to-one help for people with a long-term illness. Doctors, link workers and neighbours all send people to us.',
    phone: '201',
    site: 'rowan-wellbeing',
    mailbox: 'welcome',
    checked: '2026-10-19',
    services: [
      {
        name: 'Living with diabetes group',
        about:
          'Eight weekly meetings with a nurse and a dietitian who knows rice, roti and injera. You learn to read your numbers, look after your feet and still enjoy a wedding. Bring a relative.',
        categories: ['health-and-wellbeing'],
        at: 'rowan-health-rooms',
        hours: ['tue 10:30-12:30', 'thu 18:00-20:00'],
        cost: free,
        languages: 'en bn syl so',
        ages: [18, null],
        howToGet: 'Ask your GP surgery or book yourself a place.',
      },
      {
        name: 'Breathe easier singing',
        about:
          'Singing trains the same muscles that long Covid, asthma and COPD make tired. You stay seated, and oxygen bottles are a common sight.',
        categories: ['health-and-wellbeing', 'arts-and-culture'],
        at: 'rowan-health-rooms',
        hours: ['fri 11:00-12:00'],
        cost: donation('£2 if you can'),
      },
      {
        name: 'Health link worker',
        about:
          'Some problems do not need medicine. Over six meetings a link worker helps you find company, exercise, advice or a way back to work, and goes with you the first time.',
        categories: ['health-and-wellbeing', 'friendship'],
        at: ['rowan-health-rooms', 'coracle-centre'],
        access: ['in-person', 'phone', 'home-visit'],
        hours: ['mon-fri 09:00-17:00'],
        wards: 'all',
        cost: free,
        languages: 'en bn so pl',
        ages: [16, null],
      },
      {
        name: 'Blood pressure Saturday',
        about:
          'Have your blood pressure taken by a trained volunteer while you shop. It takes five minutes and you leave with a card.',
        categories: ['health-and-wellbeing'],
        at: 'coracle-centre',
        hours: ['sat 10:00-13:00 (last Saturday of the month)'],
        cost: free,
        languages: 'en bn fr',
        ages: [40, null],
      },
    ],
  },
  {
    name: 'Hempwalk Mothers and Midwives',
    kinds: ['community-interest-company'],
    about: 'Support through pregnancy and the first year, given by local women trained as doulas.',
    phone: '206',
    site: 'hempwalk-mothers',
    mailbox: 'hello',
    checked: '2026-09-09',
    services: [
      {
        name: 'Birth partner scheme',
        about:
          'If you are pregnant and on your own, a volunteer who speaks your language meets you before the birth, stays with you during it and visits for six weeks. She is not a midwife. She is the person who holds your hand and asks the question you forgot.',
        categories: ['health-and-wellbeing', 'children-and-young-people'],
        wards: 'all',
        access: ['home-visit', 'phone', 'in-person'],
        at: 'hempwalk-centre',
        cost: free,
        hoursNote: 'Day and night for women we support',
        languages: 'en bn so ar pt ur',
        howToGet: 'Any time after 20 weeks. You or your midwife can get in touch.',
      },
      {
        name: 'Feeding and weighing café',
        about:
          'Breast or bottle, sore or smooth: a feeding supporter and a health visitor are there every week, with scales. Fathers and grandmothers come too. The biscuits are for you, not for the baby.',
        categories: ['children-and-young-people', 'health-and-wellbeing'],
        at: 'hempwalk-centre',
        hours: ['thu 10:00-12:00'],
        cost: free,
        languages: 'en bn',
      },
      {
        name: 'Baby yoga and stretching for tired parents',
        about: 'From six weeks old until crawling. You will both sleep better, at least in theory.',
        categories: ['health-and-wellbeing'],
        at: 'hempwalk-centre',
        hours: ['mon 13:30-14:30'],
        cost: prices({ 'A class': 5, 'With a Healthy Start card': 0 }),
      },
    ],
  },
  {
    name: 'Clear Road Recovery',
    kinds: ['registered-charity'],
    about:
      'Help with alcohol and drugs from people who have been there. We are a step before, beside or after treatment.',
    phone: '210',
    phoneNote: 'Leave a message at any time; we ring back from a hidden number',
    site: 'clear-road',
    mailbox: 'talk',
    checked: '2026-08-27',
    services: [
      {
        name: 'First conversation',
        about:
          'One private hour about drinking or drugs, your own or someone else’s. You do not have to give your name or promise to stop.',
        categories: ['health-and-wellbeing', 'mental-health'],
        at: 'hawksbill-rooms',
        access: ['in-person', 'phone', 'online'],
        hours: ['mon-thu 10:00-18:00'],
        cost: free,
        languages: 'en bn pl pt',
        ages: [18, null],
        wards: 'all',
      },
      {
        name: 'Khat and cannabis evening',
        about: 'A group for men who want to cut down. It is led by two Somali peer workers and starts with food.',
        categories: ['health-and-wellbeing'],
        at: 'hawksbill-rooms',
        hours: ['wed 18:30-20:30'],
        cost: free,
        languages: 'so en',
        whoFor: 'Men over 18',
        ages: [18, null],
      },
      {
        name: 'Families and friends circle',
        about:
          'When someone you love uses, you need support of your own. Twelve chairs, one facilitator, nothing leaves the room.',
        categories: ['mental-health', 'friendship'],
        at: 'orchard-lock-centre',
        hours: ['tue 19:00-20:30'],
        cost: free,
      },
    ],
  },
  {
    name: 'Buundo Health Champions',
    kinds: ['community-group'],
    about: 'Buundo means bridge. We are Somali volunteers who turn medical words into plain ones.',
    phone: '214',
    site: 'buundo-health',
    mailbox: 'caafimaad',
    checked: '2026-09-30',
    services: [
      {
        name: 'Caawinta ballamaha caafimaadka',
        slug: 'caawinta-ballamaha-caafimaadka',
        lang: 'so',
        about:
          'Waxaan kaa caawinaynaa inaad iska diiwaangeliso dhakhtarka, aad ballan qabsato oo aad fahanto waraaqaha isbitaalka. Adeeggu waa bilaash waana qarsoodi.',
        categories: ['health-and-wellbeing', 'advice'],
        at: 'hawser-hall',
        access: ['in-person', 'phone'],
        hours: ['tue thu 10:00-14:00'],
        cost: free,
        languages: 'so',
        whoFor: 'Qof kasta oo ku hadla af Soomaali',
        howToGet: 'Na soo wac ama noo imow. Warqaddaada soo qaado.',
      },
      {
        name: 'Vaccine questions answered',
        about:
          'Ask a Somali-speaking nurse anything about vaccines for babies, children and travel. She has heard every question before.',
        categories: ['health-and-wellbeing'],
        at: ['hawser-hall', 'online-by-video'],
        access: ['in-person', 'online'],
        hours: ['sat 14:00-16:00 (first Saturday of the month)'],
        cost: free,
        languages: 'so en ar',
        checked: '2023-09-14',
      },
    ],
  },
];
