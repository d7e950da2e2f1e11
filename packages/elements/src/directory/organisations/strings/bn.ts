import { plural } from '../../../language/plural.ts';
import type { OrganisationTexts } from './en.ts';

const number = (count: number) => plural('bn', count, { other: '#' });

/** Bengali. Awaiting review by a native speaker. */
export const bn: OrganisationTexts = {
  searchLabel: 'আপনি কোন সংগঠন খুঁজছেন?',
  searchHint: 'যেমন: একটি নাম, খাবার, পরামর্শ',
  showCount: (count) => `${number(count)}টি সংগঠন দেখান`,
  count: (count) => (count === 0 ? 'কোনো সংগঠন নেই' : `${number(count)}টি সংগঠন`),
  looking: 'সংগঠন খোঁজা হচ্ছে',
  pagesLabel: 'সংগঠনের পৃষ্ঠাগুলি',
  nothingYet: 'তালিকায় এখনও কোনো সংগঠন নেই।',
  nothingFor: (words) => `“${words}” দিয়ে কোনো সংগঠন পাওয়া যায়নি।`,
  nothingWith: (filters) => `এই বাছাইয়ে কোনো সংগঠন নেই: ${filters}।`,
  nothingForWith: (words, filters) => `এই বাছাইয়ে “${words}” দিয়ে কোনো সংগঠন পাওয়া যায়নি: ${filters}।`,
  showAll: 'সব সংগঠন দেখান',
  searchServices: 'বদলে সেবা খুঁজুন',
  filterNames: { kind: 'সংগঠনের ধরন', 'led-by': 'যাঁরা চালান', 'run-for': 'যাঁদের জন্য চলে' },
  filterValues: {
    kind: {
      'registered-charity': 'নিবন্ধিত দাতব্য সংস্থা',
      'community-group': 'কমিউনিটি দল',
      'faith-group': 'ধর্মীয় দল',
      'mutual-aid-group': 'পারস্পরিক সাহায্যের দল',
      'tenants-and-residents-association': 'ভাড়াটে ও বাসিন্দাদের সমিতি',
      'co-operative': 'সমবায়',
      'community-interest-company': 'জনকল্যাণমূলক কোম্পানি',
      'social-enterprise': 'সামাজিক উদ্যোগ',
      'forum-or-partnership': 'ফোরাম বা অংশীদারিত্ব',
      'statutory-partner': 'সরকারি সংস্থা',
      'housing-partner': 'আবাসন সমিতি',
      'business-network': 'ব্যবসায়ীদের নেটওয়ার্ক',
    },
  },
  helpsWith: 'যে বিষয়ে সাহায্য করে',
  contact: 'যোগাযোগ',
  charityNumber: (number) => `দাতব্য সংস্থা নম্বর ${number}`,
  offeredServices: 'সেবা',
};
