import type { ExampleOrganisation } from './authoring.ts';
import { free, prices } from './authoring.ts';

/** Organisations that speak for themselves in another language, so that its script, order and search can be seen working. */
export const inBengaliAndSomali: readonly ExampleOrganisation[] = [
  {
    name: 'মায়েদের মিলনমেলা',
    slug: 'mayeder-milonmela',
    alternateName: 'Mayeder Milonmela',
    lang: 'bn',
    kinds: ['community-group'],
    about: 'স্টেপনির মায়েদের একটি ছোট দল। আমরা একসঙ্গে রান্না করি, শিখি ও গল্প করি।',
    phone: '461',
    site: 'milonmela',
    mailbox: 'ma',
    checked: '2026-09-23',
    services: [
      {
        name: 'মায়েদের চায়ের আড্ডা',
        slug: 'mayeder-chaer-adda',
        about: 'ছোট শিশুদের নিয়ে মায়েরা আসুন। চা, নাস্তা ও খেলনা আছে। নতুন মায়েদের স্বাগত।',
        categories: ['friendship', 'children-and-young-people'],
        at: 'tannery-court-hall',
        hours: ['wed 10:00-12:00'],
        cost: free,
        languages: 'bn syl',
        whoFor: 'ছোট শিশুর মায়েরা',
        howToGet: 'সরাসরি চলে আসুন।',
      },
      {
        name: 'স্বাস্থ্যকর রান্নার ক্লাস',
        slug: 'shasthokor-rannar-class',
        about: 'কম তেল ও কম লবণ দিয়ে দেশি রান্না শিখুন। ডায়াবেটিস থাকলেও খেতে পারেন এমন খাবার আমরা একসঙ্গে রাঁধি।',
        categories: ['health-and-wellbeing', 'learning'],
        at: 'tannery-court-hall',
        hours: ['thu 10:30-13:00'],
        cost: prices({ 'প্রতি ক্লাস': 2 }),
        languages: 'bn syl',
        howToGet: 'ফোন করে নাম লেখান।',
      },
    ],
  },
  {
    name: 'Haweenka Jasiiradda',
    slug: 'haweenka-jasiiradda',
    alternateName: 'Women of the Island',
    lang: 'so',
    kinds: ['community-group'],
    about: 'Koox haween ah oo ku nool Isle of Dogs. Saaxiibbo ayaan nahay, waxna waan wada baranaa.',
    phone: '465',
    communities: 'led-by:women run-for:somali-community',
    checked: '2026-10-01',
    services: [
      {
        name: 'Fasalka Ingiriisiga ee haweenka',
        slug: 'fasalka-ingiriisiga-ee-haweenka',
        about:
          'Fasal bilow ah oo lagu barto hadalka iyo akhriska Ingiriisiga. Macallimaddu waa haweeney. Waxaa jirta meel carruurta lagu hayo.',
        categories: ['learning'],
        at: 'saltbox-centre',
        hours: ['tue thu 10:00-12:00'],
        cost: free,
        languages: 'so en',
        whoFor: 'Haweenka ka weyn 18 sano',
        ages: [18, null],
      },
      {
        name: 'Shaah iyo sheeko',
        slug: 'shaah-iyo-sheeko',
        about:
          'Kaalay oo shaah la cab haween kale oo Soomaaliyeed. Waxaan ka sheekaysannaa nolosha, carruurta iyo caafimaadka.',
        categories: ['friendship'],
        at: 'foreland-hall',
        hours: ['sat 15:00-17:00'],
        cost: free,
        languages: 'so',
      },
    ],
  },
];
