import { plural } from '../../language/plural.ts';
import { bn as shared } from '../../listing/strings/bn.ts';
import type { VolunteerRolesStrings } from './en.ts';

const number = (count: number) => plural('bn', count, { other: '#' });

const kinds = {
  volunteer: 'স্বেচ্ছাসেবার কাজ',
  trustee: 'ট্রাস্টি',
  'employee-team': 'কর্মস্থলের দলের জন্য',
  'mutual-aid': 'প্রতিবেশীরা একে অপরকে সাহায্য করেন',
  placement: 'কাজ শেখার সুযোগ',
  traineeship: 'প্রশিক্ষণসহ কাজ',
  'paid-job': 'বেতনের চাকরি',
};
const commitments = {
  'one-off': 'শুধু একবার',
  'short-term': 'অল্প সময়ের জন্য',
  regular: 'নিয়মিত',
  flexible: 'সুবিধামতো',
};
const ways = { 'in-person': 'সামনাসামনি', remote: 'অনলাইনে বা ফোনে', 'from-home': 'বাড়ি থেকে' };

/** Bengali. Awaiting review by a native speaker. */
export const bn: VolunteerRolesStrings = {
  ...shared,
  heading: 'স্বেচ্ছাসেবার কাজ খুঁজুন',
  searchLabel: 'আপনি কী করতে চান?',
  searchHint: 'যেমন: রান্না, ফুটবল, ট্রাস্টি',
  showCount: (count) => `${number(count)}টি স্বেচ্ছাসেবার কাজ দেখান`,
  count: (count) => (count === 0 ? 'কোনো স্বেচ্ছাসেবার কাজ নেই' : `${number(count)}টি স্বেচ্ছাসেবার কাজ`),
  looking: 'স্বেচ্ছাসেবার কাজ খোঁজা হচ্ছে',
  pagesLabel: 'স্বেচ্ছাসেবার কাজের পৃষ্ঠাগুলি',
  comma: ', ',
  hoursAWeek: (hours) => `সপ্তাহে ${number(hours)} ঘণ্টা`,
  hoursInAll: (hours) => `${number(hours)} ঘণ্টা`,
  atLeast: (count, unit) => (unit === 'week' ? `অন্তত ${number(count)} সপ্তাহ` : `অন্তত ${number(count)} বছর`),
  partHeadings: { morning: 'সকাল', afternoon: 'বিকেল', evening: 'সন্ধ্যা' },
  partsOfDay: { morning: 'সকাল', afternoon: 'বিকেল', evening: 'সন্ধ্যা' },
  onDays: (days, times) => `${days} ${times}`,
  ages: shared.aged,
  team: (from, to) =>
    from === to ? `${number(to)} জনের দলের জন্য` : `${number(from)} থেকে ${number(to)} জনের দলের জন্য`,
  openUntil: (date) => `${date} পর্যন্ত খোলা`,
  emergencyCallOut: 'জরুরি অবস্থায় ডাকা হয়',
  youGet: 'আপনি পাবেন: ',
  expensesPaid: 'খরচ ফেরত',
  kinds,
  commitments,
  ways,
  filterValues: {
    kind: kinds,
    commitment: commitments,
    place: ways,
    english: {
      any: 'অল্প বা একেবারেই না',
      basic: 'অল্প ইংরেজি',
      conversational: 'কথা বলার মতো',
      fluent: 'সাবলীল ইংরেজি',
    },
    dbs: {
      none: 'যাচাই লাগে না',
      basic: 'সাধারণ যাচাই',
      standard: 'মানসম্মত যাচাই',
      enhanced: 'বিশদ যাচাই',
      'enhanced-barred-list': 'নিষিদ্ধ তালিকাসহ বিশদ যাচাই',
    },
  },
  filterNames: {
    kind: 'কাজের ধরন',
    cause: 'আপনার কাছে যা গুরুত্বপূর্ণ',
    'day-part': 'আপনার কখন সময় আছে',
    commitment: 'কত সময়',
    place: 'কোথায় করবেন',
    skill: 'আপনি কী পারেন',
    age: 'আপনার বয়স',
    english: 'আপনার ইংরেজি',
    dbs: 'অপরাধের রেকর্ড যাচাই (DBS)',
    expenses: 'খরচ দেওয়া হয়',
    training: 'প্রশিক্ষণ দেওয়া হয়',
    accreditation: 'সনদ বা পুরস্কার আছে',
    organisation: 'সংগঠন',
    emergency: 'জরুরি অবস্থায় ডাকা হয়',
    team: 'আপনার দলে কত জন',
  },
  nothingYet: 'তালিকায় এখনও কোনো স্বেচ্ছাসেবার কাজ নেই।',
  nothingFor: (words) => `“${words}” দিয়ে কোনো স্বেচ্ছাসেবার কাজ পাওয়া যায়নি।`,
  nothingWith: (filters) => `এই বাছাইয়ে কোনো স্বেচ্ছাসেবার কাজ নেই: ${filters}।`,
  nothingForWith: (words, filters) => `এই বাছাইয়ে “${words}” দিয়ে কোনো স্বেচ্ছাসেবার কাজ পাওয়া যায়নি: ${filters}।`,
  showAll: 'সব স্বেচ্ছাসেবার কাজ দেখান',
  whatYouDo: 'আপনি কী করবেন',
  whatYouNeed: 'আপনার যা লাগবে',
  whatYouGet: 'আপনি যা পাবেন',
  keepingSafe: 'সবার নিরাপত্তা',
  whatNext: 'এরপর কী হবে',
  howToApply: 'কীভাবে আবেদন করবেন',
  helpsWith: (causes) => `এই কাজ যাতে সাহায্য করে: ${causes}`,
  anyTime: 'আপনার সুবিধামতো যে কোনো সময়ে',
  usefulSkills: (skills) => `যে দক্ষতা কাজে লাগে: ${skills}`,
  englishLevels: {
    any: 'ইংরেজি যেমনই হোক',
    basic: 'অল্প ইংরেজি',
    conversational: 'কথা বলার মতো ইংরেজি',
    fluent: 'সাবলীল ইংরেজি',
  },
  pay: 'বেতন:',
  expensesOf: 'যে খরচ দেওয়া হয়:',
  training: 'প্রশিক্ষণ:',
  accreditationOf: 'সনদ বা পুরস্কার:',
  leadsTo: 'এরপর যা হতে পারে:',
  gettingStarted: 'শুরুতে:',
  worries: 'কোনো বিষয়ে চিন্তা হলে:',
  dbsTexts: {
    none: 'অপরাধের রেকর্ড যাচাই (DBS) লাগবে না।',
    basic: 'অপরাধের রেকর্ডের সাধারণ যাচাই (basic DBS) লাগবে। এতে সেই সাজা ও সতর্কতা দেখা যায় যা আইন এখনও হিসাবে ধরে।',
    standard:
      'অপরাধের রেকর্ডের মানসম্মত যাচাই (standard DBS) লাগবে। এতে পুরোনো সাজা ও সতর্কতাও দেখা যায়। সংগঠন নিজেই এর আবেদন করে।',
    enhanced:
      'অপরাধের রেকর্ডের বিশদ যাচাই (enhanced DBS) লাগবে। এতে পুরোনো সাজা ও সতর্কতা দেখা যায়, আর এই কাজের জন্য পুলিশ যা জরুরি মনে করে তাও। সংগঠন নিজেই এর আবেদন করে।',
    'enhanced-barred-list':
      'অপরাধের রেকর্ডের বিশদ যাচাই (enhanced DBS) লাগবে, সঙ্গে সেই তালিকাও দেখা হয় যাতে শিশু বা ঝুঁকিতে থাকা মানুষের সঙ্গে কাজ করা নিষেধ এমন ব্যক্তিদের নাম থাকে। সংগঠন নিজেই এর আবেদন করে।',
  },
  recordIsNoBar: 'অপরাধের রেকর্ড থাকলেই সব সময় বাধা হয় না। সংগঠনকে জিজ্ঞাসা করুন।',
  applyOnline: 'তাদের ওয়েবসাইটে আবেদন করুন',
  applyByEmail: 'ইমেইলে আবেদন করুন',
  otherRoles: (name) => `${name}-এ অন্যান্য কাজ`,
};
