import { plural } from '../../language/plural.ts';
import { bn as shared } from '../../listing/strings/bn.ts';
import type { DirectoryStrings } from './en.ts';

const number = (count: number) => plural('bn', count, { other: '#' });

/** Bengali. Awaiting review by a native speaker. */
export const bn: DirectoryStrings = {
  ...shared,
  otherTimes: (first) => `${first}, এবং অন্য সময়েও`,
  heading: 'স্থানীয় সাহায্য খুঁজুন',
  searchLabel: 'আপনার কী দরকার?',
  searchHint: 'যেমন: খাবার, ঋণ নিয়ে পরামর্শ, ইংরেজি ক্লাস',
  showCount: (count) => `${number(count)}টি সেবা দেখান`,
  count: (count) => (count === 0 ? 'কোনো সেবা নেই' : `${number(count)}টি সেবা`),
  looking: 'সেবা খোঁজা হচ্ছে',
  pagesLabel: 'সেবার পৃষ্ঠাগুলি',
  nothingYet: 'তালিকায় এখনও কোনো সেবা নেই।',
  nothingFor: (words) => `“${words}” দিয়ে কোনো সেবা পাওয়া যায়নি।`,
  nothingWith: (filters) => `এই বাছাইয়ে কোনো সেবা নেই: ${filters}।`,
  nothingForWith: (words, filters) => `এই বাছাইয়ে “${words}” দিয়ে কোনো সেবা পাওয়া যায়নি: ${filters}।`,
  showAll: 'সব সেবা দেখান',
  inactive: 'এখন চালু নেই',
  'temporarily-closed': 'আপাতত বন্ধ',
  defunct: 'স্থায়ীভাবে বন্ধ',
  freeForSome: 'কারও কারও জন্য বিনামূল্যে',
  howToGet: 'কীভাবে পাবেন',
  'in-person': 'সামনাসামনি',
  phone: 'ফোনে',
  online: 'অনলাইনে',
  'home-visit': 'তাঁরা আপনার বাড়িতে আসতে পারেন',
  funded: (source, amount) => `অর্থ দিয়েছে ${source}${amount ? ` (${amount})` : ''}`,
  otherServices: (name) => `${name}-এর অন্যান্য সেবা`,
};
