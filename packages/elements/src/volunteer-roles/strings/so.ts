import { plural } from '../../language/plural.ts';
import { so as shared } from '../../listing/strings/so.ts';
import type { VolunteerRolesStrings } from './en.ts';

const number = (count: number) => plural('so', count, { other: '#' });

const kinds = {
  volunteer: 'Iskaa wax u qabso',
  trustee: 'Xubin guddiga maamulka',
  'employee-team': 'Koox shaqo ka timid',
  'mutual-aid': 'Deriska oo is caawinaya',
  placement: 'Tababar shaqo',
  traineeship: 'Shaqo tababar leh',
  'paid-job': 'Shaqo mushahar leh',
};
const commitments = {
  'one-off': 'Hal mar oo keliya',
  'short-term': 'Muddo gaaban',
  regular: 'Si joogto ah',
  flexible: 'Waqti dabacsan',
};
const ways = { 'in-person': 'Si toos ah', remote: 'Internetka ama telefoonka', 'from-home': 'Guriga laga qabto' };

/** Somali. Awaiting review by a native speaker. */
export const so: VolunteerRolesStrings = {
  ...shared,
  heading: 'Raadi shaqo iskaa wax u qabso ah',
  searchLabel: 'Maxaad jeclaan lahayd inaad qabato?',
  searchHint: 'Tusaale: karinta, kubbadda cagta, trustee',
  showCount: (count) => `Tus ${number(count)} shaqo iskaa wax u qabso ah`,
  count: (count) =>
    count === 0 ? 'Ma jirto shaqo iskaa wax u qabso ah' : `${number(count)} shaqo iskaa wax u qabso ah`,
  looking: 'Shaqooyin iskaa wax u qabso ah ayaa la raadinayaa',
  pagesLabel: 'Bogagga shaqooyinka iskaa wax u qabso',
  comma: ', ',
  hoursAWeek: (hours) => plural('so', hours, { one: '# saacad toddobaadkii', other: '# saacadood toddobaadkii' }),
  hoursInAll: (hours) => plural('so', hours, { one: '# saacad', other: '# saacadood' }),
  atLeast: (count, unit) =>
    unit === 'week'
      ? plural('so', count, { one: 'ugu yaraan # toddobaad', other: 'ugu yaraan # toddobaad' })
      : plural('so', count, { one: 'ugu yaraan # sano', other: 'ugu yaraan # sano' }),
  partHeadings: { morning: 'Subax', afternoon: 'Galab', evening: 'Fiid' },
  partsOfDay: { morning: 'subax', afternoon: 'galab', evening: 'fiid' },
  onDays: (days, times) => `${days} ${times}`,
  ages: shared.aged,
  team: (from, to) => (from === to ? `Koox ${number(to)} qof ah` : `Koox ${number(from)} ilaa ${number(to)} qof ah`),
  openUntil: (date) => `Furan ilaa ${date}`,
  emergencyCallOut: 'Waxaa loo yeeraa xilliga degdegga ah',
  youGet: 'Waxaad helaysaa: ',
  expensesPaid: 'kharashka oo laguu celiyo',
  kinds,
  commitments,
  ways,
  filterValues: {
    kind: kinds,
    commitment: commitments,
    place: ways,
    english: {
      any: 'Wax yar ama waxba',
      basic: 'Ingiriisi aasaasi ah',
      conversational: 'Ku filan in lagu sheekaysto',
      fluent: 'Ingiriisi si fiican loogu hadlo',
    },
    dbs: {
      none: 'Hubin looma baahna',
      basic: 'Hubin fudud',
      standard: 'Hubin caadi ah',
      enhanced: 'Hubin dheeraad ah',
      'enhanced-barred-list': 'Hubin dheeraad ah iyo liiska dadka laga mamnuucay',
    },
  },
  filterNames: {
    kind: 'Nooca shaqada',
    cause: 'Waxa aad daneyso',
    'day-part': 'Goorma ayaad firaaqo tahay',
    commitment: 'Muddo intee le’eg',
    place: 'Halka lagu qabto',
    skill: 'Waxa aad taqaan',
    age: 'Da’daada',
    english: 'Ingiriisigaaga',
    dbs: 'Hubinta diiwaanka dembiyada (DBS)',
    expenses: 'Kharashka waa la bixiyaa',
    training: 'Tababar la bixiyo',
    accreditation: 'Shahaado ama abaalmarin leh',
    organisation: 'Ururka',
    emergency: 'Waxaa loo yeeraa xilliga degdegga ah',
    team: 'Tirada kooxdaada',
  },
  nothingYet: 'Weli shaqo iskaa wax u qabso ah kuma jirto tusaha.',
  nothingFor: (words) => `Shaqo iskaa wax u qabso ah lagama helin “${words}”.`,
  nothingWith: (filters) => `Shaqo iskaa wax u qabso ah kuma jirto kala soociddan: ${filters}.`,
  nothingForWith: (words, filters) => `Shaqo iskaa wax u qabso ah lagama helin “${words}” kala soociddan: ${filters}.`,
  showAll: 'Tus dhammaan shaqooyinka iskaa wax u qabso',
  whatYouDo: 'Waxa aad qaban doonto',
  whatYouNeed: 'Waxa aad u baahan tahay',
  whatYouGet: 'Waxa aad helayso',
  keepingSafe: 'Ilaalinta badqabka dadka',
  whatNext: 'Waxa xiga',
  howToApply: 'Sida loo codsado',
  helpsWith: (causes) => `Waxay ka caawisaa: ${causes}`,
  anyTime: 'Waqti kasta oo kugu habboon',
  usefulSkills: (skills) => `Xirfadaha faa’iido leh: ${skills}`,
  englishLevels: {
    any: 'Heer kasta oo Ingiriisi ah',
    basic: 'Ingiriisi aasaasi ah',
    conversational: 'Ingiriisi lagu sheekaysan karo',
    fluent: 'Ingiriisi si fiican loogu hadlo',
  },
  pay: 'Mushaharka:',
  expensesOf: 'Kharashka la bixiyo:',
  training: 'Tababarka:',
  accreditationOf: 'Shahaado ama abaalmarin:',
  leadsTo: 'Waxa ay kuu horseedi karto:',
  gettingStarted: 'Bilowga:',
  worries: 'Haddii wax ku welwel geliyaan:',
  dbsTexts: {
    none: 'Uma baahnid hubinta diiwaanka dembiyada (DBS).',
    basic:
      'Waxaad u baahan tahay hubin fudud oo diiwaanka dembiyada ah (basic DBS). Waxay muujinaysaa xukunnada iyo digniinaha sharcigu weli tixgeliyo.',
    standard:
      'Waxaad u baahan tahay hubin caadi ah oo diiwaanka dembiyada ah (standard DBS). Waxay muujinaysaa xukunnada iyo digniinaha, xitaa kuwii hore. Ururka ayaa codsada.',
    enhanced:
      'Waxaad u baahan tahay hubin dheeraad ah oo diiwaanka dembiyada ah (enhanced DBS). Waxay muujinaysaa xukunnada iyo digniinaha, xitaa kuwii hore, iyo waxa booliisku u arko inay shaqadan muhiim u yihiin. Ururka ayaa codsada.',
    'enhanced-barred-list':
      'Waxaad u baahan tahay hubin dheeraad ah oo diiwaanka dembiyada ah (enhanced DBS), iyo in la eego liiska dadka aan loo oggolayn inay la shaqeeyaan carruurta ama dadka waaweyn ee nugul. Ururka ayaa codsada.',
  },
  recordIsNoBar: 'Diiwaan dembi mar walba kuma hor istaago. Weydii ururka.',
  applyOnline: 'Ka codso boggooda internetka',
  applyByEmail: 'Ku codso iimayl',
  otherRoles: (name) => `Shaqooyinka kale ee ${name}`,
};
