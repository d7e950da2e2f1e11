import { awardCategory } from '@vcs/schema';
import type { AwardYear } from '@vcs/schema';

type Category = AwardYear['categories'][number];

/** A name and criteria in another language, each with the revision of the source text that it was made from. */
type Told = Readonly<Record<'name' | 'criteria', readonly [text: string, revision: string]>>;

const written: Readonly<Record<string, Readonly<Record<'bn' | 'so', Told>>>> = {
  'project-of-the-year': {
    bn: {
      name: ['বছরের সেরা প্রকল্প', 'da37eb221fba'],
      criteria: [
        'এমন কিছু বদলেছে যা মানুষ দেখতে বা বলতে পারেন\nযাঁদের জন্য, তাঁরাও এতে হাত লাগিয়েছেন\nঅন্যরাও এটি করতে পারবেন',
        '9d890dcc7529',
      ],
    },
    so: {
      name: ['Mashruuca sannadka', 'da37eb221fba'],
      criteria: [
        'Wuxuu beddelay wax ay dadku arki ama sheegi karaan\nKuwa loo qabtay ayaa gacan ka geystay\nDad kale ayaa ku dayan kara',
        '9d890dcc7529',
      ],
    },
  },
  'better-together': {
    bn: {
      name: ['একসঙ্গে আরও ভালো', '3060dec2f3bd'],
      criteria: [
        'দুই বা তার বেশি সংগঠন কাজ ও কৃতিত্ব ভাগ করে নিয়েছে\nএকা যতটা পেতেন, বাসিন্দারা তার চেয়ে বেশি পেয়েছেন\nমানুষের বাড়ি থেকে হাঁটা দূরত্বে হয়েছে',
        'd389e1ce97d6',
      ],
    },
    so: {
      name: ['Wadajir ayaa ka wanaagsan', '3060dec2f3bd'],
      criteria: [
        'Laba urur ama ka badan ayaa wadaagay shaqada iyo ammaanta\nDadka deegaanka waxay heleen wax ka badan inta urur keliya bixin lahaa\nWaxay ka dhacday meel lug lagaga gaari karo guryaha dadka',
        'd389e1ce97d6',
      ],
    },
  },
  'green-project': {
    bn: {
      name: ['সবুজ প্রকল্প', '8b800271e082'],
      criteria: [
        'জলবায়ু বা প্রকৃতির জন্য ভালো, সংখ্যা দিয়ে দেখানো\nপ্রতিবেশীদের একত্র করেছে\nঅনুদান শেষ হওয়ার পরও থাকবে',
        '5c5c0ebf5ddd',
      ],
    },
    so: {
      name: ['Mashruuca cagaaran', '8b800271e082'],
      criteria: [
        'Cimilada ama dabeecadda ayuu u fiican yahay, tiro ayaana lagu caddeeyay\nDeriska ayuu isu keenay\nWuu sii jiri doonaa marka deeqdu dhammaato',
        '5c5c0ebf5ddd',
      ],
    },
  },
  'small-but-mighty': {
    bn: {
      name: ['ছোট কিন্তু শক্তিশালী', '4d4d6ff64727'],
      criteria: [
        'আয় ৫০,০০০ পাউন্ডের কম, বা একেবারেই নেই\nযাঁদের কাছে অন্যরা পৌঁছায় না, তাঁদের কাছে পৌঁছায়\nবাসিন্দারা নিজেরাই বলেন কেমন লাগে',
        '76c3d422baed',
      ],
    },
    so: {
      name: ['Yar laakiin xoog badan', '4d4d6ff64727'],
      criteria: [
        'Dakhligu wuu ka yar yahay £50,000, ama ma jiro\nWaxay gaadhaan dad aan kuwa kale gaadhin\nDadka deegaanka ayaa sheega waxay ka qabaan',
        '76c3d422baed',
      ],
    },
  },
  'organisation-of-the-year': {
    bn: {
      name: ['বছরের সেরা সংগঠন', 'b39efe0e9bf7'],
      criteria: [
        'ভালোভাবে চলে, আর ভুল হলে খোলাখুলি বলে\nকর্মী ও স্বেচ্ছাসেবীদের যত্ন নেয়\nঅন্য সংগঠনকে সাহায্য করে',
        '6a2b6266d533',
      ],
    },
    so: {
      name: ['Ururka sannadka', 'b39efe0e9bf7'],
      criteria: [
        'Si fiican ayaa loo maamulaa, wixii khaldamayna waa ka furan yahay\nWuxuu daryeelaa shaqaalaha iyo mutadawiciinta\nKooxaha kale ayuu caawiyaa',
        '6a2b6266d533',
      ],
    },
  },
  'volunteer-of-the-year': {
    bn: {
      name: ['বছরের সেরা স্বেচ্ছাসেবী', '9c7280335ddb'],
      criteria: ['অন্তত ছয় মাস সময় দিয়েছেন\nযে পরিবর্তন এনেছেন, অন্যরা তার কথা বলেন\nমনোনয়নে রাজি', 'a654cb54ebd0'],
    },
    so: {
      name: ['Mutadawaca sannadka', '9c7280335ddb'],
      criteria: [
        'Waqti buu bixiyay ugu yaraan lix bilood\nWuxuu keenay isbeddel ay dad kale ka sheekeeyaan\nWuu oggol yahay in la magacaabo',
        'a654cb54ebd0',
      ],
    },
  },
  'young-changemaker': {
    bn: {
      name: ['তরুণ পরিবর্তনকারী', 'a44c5bc8beb2'],
      criteria: [
        'প্রদর্শনীর দিনে বয়স ১৩ থেকে ২৫\nঅন্যদের জন্য কিছু শুরু করেছেন বা বদলেছেন\nমনোনয়নে রাজি; ১৬ বছরের কম হলে মা বা বাবাও রাজি',
        '96bfbc2a9b45',
      ],
    },
    so: {
      name: ['Dhallinyarada isbeddelka keenta', 'a44c5bc8beb2'],
      criteria: [
        'Da’du waa 13 ilaa 25 maalinta bandhigga\nWax buu u bilaabay ama u beddelay dad kale\nWuu oggol yahay in la magacaabo; haddii uu 16 ka yar yahay waalid ayaa sidoo kale oggol',
        '96bfbc2a9b45',
      ],
    },
  },
  'quiet-hero': {
    bn: {
      name: ['নীরব নায়ক', 'd67be474613b'],
      criteria: [
        'এমন কাজ করেন যা থেমে না যাওয়া পর্যন্ত কেউ টের পান না\nঅন্তত দুজন তাঁর নাম দিয়েছেন\nমনোনয়নে রাজি',
        '2af922c5bd3a',
      ],
    },
    so: {
      name: ['Geesiga aamusan', 'd67be474613b'],
      criteria: [
        'Wuxuu qabtaa wax aan cidi dareemin ilaa ay joogsadaan\nUgu yaraan laba qof ayaa magacaabay\nWuu oggol yahay in la magacaabo',
        '2af922c5bd3a',
      ],
    },
  },
};

/** The category with what is written of it in other languages. */
export function toldCategory(category: Category): Category {
  const translations = Object.entries(written[category.slug] ?? {}).map(([lang, fields]) => [
    lang,
    Object.fromEntries(Object.entries(fields).map(([field, [text, revision]]) => [field, { text, revision }])),
  ]);
  return awardCategory.parse({ ...category, translations: Object.fromEntries(translations) });
}
