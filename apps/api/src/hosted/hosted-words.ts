import type { HostedList } from './hosted-lists.ts';

export const pageLanguages = ['en', 'bn', 'so', 'ar'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** What stands around an element on its page. */
export interface HostedWords {
  /** The language in its own words. */
  readonly ownName: string;
  readonly skip: string;
  readonly pages: string;
  readonly languages: string;
  readonly footer: string;
  readonly licence: string;
  readonly names: Readonly<Record<HostedList['list'], string>>;
  readonly descriptions: Readonly<Record<HostedList['list'], string>>;
  /** The list of organisations, which stands on the page of services. */
  readonly organisations: {
    readonly name: string;
    readonly description: string;
  };
  readonly notKnown: (value: string) => string;
  readonly didYouMean: (value: string) => string;
  readonly noPage: (page: string) => string;
  readonly firstPage: string;
  readonly shortlist: string;
  readonly shortlistAdvice: string;
  readonly shortlistEmpty: string;
  /** Some of what was kept is not in the directory any more. */
  readonly gone: (count: number) => string;
}

const en: HostedWords = {
  ownName: 'English',
  skip: 'Skip to main content',
  pages: 'Pages',
  languages: 'Languages',
  footer: 'The information may be used freely. No cookies, nothing kept about visitors.',
  licence: 'Licence and sources',
  names: {
    services: 'Find local help',
    spaces: 'Rooms and buildings',
    roles: 'Volunteer',
    events: 'What’s on',
  },
  descriptions: {
    services: 'Who can help you in Tower Hamlets, with what, where and when, and what it costs.',
    spaces: 'Halls, rooms and desks in Tower Hamlets that groups can hire, share or rent, and what they cost.',
    roles: 'Volunteer roles, trustee posts and days for teams from work in Tower Hamlets.',
    events: 'Events, training and consultations in Tower Hamlets, with dates and places.',
  },
  organisations: {
    name: 'Organisations',
    description:
      'Charities, community and faith groups and social enterprises in Tower Hamlets, and what each of them offers.',
  },
  notKnown: (value) => `We do not know “${value}”. This list is without it.`,
  didYouMean: (value) => `Did you mean “${value}”?`,
  noPage: (page) => `There is no page ${page}.`,
  firstPage: 'Go to page 1',
  shortlist: 'Shortlist',
  shortlistAdvice: 'Check before you go: times and places change. You can print this page.',
  shortlistEmpty: 'There is nothing in this shortlist.',
  gone: (count) => (count === 1 ? '1 is no longer in the directory.' : `${count} are no longer in the directory.`),
};

const bn: HostedWords = {
  ownName: 'বাংলা',
  skip: 'মূল অংশে যান',
  pages: 'পাতাগুলো',
  languages: 'ভাষা',
  footer: 'তথ্য বিনামূল্যে ব্যবহার করা যায়। কোনো কুকি নেই, দর্শকদের সম্পর্কে কিছু রাখা হয় না।',
  licence: 'লাইসেন্স ও উৎস',
  names: {
    services: 'স্থানীয় সহায়তা খুঁজুন',
    spaces: 'কক্ষ ও ভবন',
    roles: 'স্বেচ্ছাসেবা',
    events: 'কী কী হচ্ছে',
  },
  descriptions: {
    services: 'টাওয়ার হ্যামলেটসে কে আপনাকে সাহায্য করতে পারে, কী বিষয়ে, কোথায়, কখন এবং কত খরচে।',
    spaces: 'টাওয়ার হ্যামলেটসের হল, কক্ষ ও ডেস্ক, যা দলগুলো ভাড়া নিতে বা ভাগ করতে পারে, এবং তার খরচ।',
    roles: 'টাওয়ার হ্যামলেটসে স্বেচ্ছাসেবার কাজ, ট্রাস্টি পদ এবং কর্মস্থলের দলের জন্য দিন।',
    events: 'টাওয়ার হ্যামলেটসের অনুষ্ঠান, প্রশিক্ষণ ও মতামত গ্রহণ, তারিখ ও স্থানসহ।',
  },
  organisations: {
    name: 'সংগঠন',
    description: 'টাওয়ার হ্যামলেটসের দাতব্য সংস্থা, কমিউনিটি ও ধর্মীয় দল এবং সামাজিক উদ্যোগ, আর তারা কী কী সেবা দেয়।',
  },
  notKnown: (value) => `আমরা “${value}” চিনি না। এই তালিকা এটি ছাড়া।`,
  didYouMean: (value) => `আপনি কি “${value}” বোঝাতে চেয়েছেন?`,
  noPage: (page) => `${page} নম্বর পাতা নেই।`,
  firstPage: '১ নম্বর পাতায় যান',
  shortlist: 'বাছাই তালিকা',
  shortlistAdvice: 'যাওয়ার আগে যাচাই করুন: সময় ও স্থান বদলায়। আপনি এই পাতা ছাপাতে পারেন।',
  shortlistEmpty: 'এই বাছাই তালিকায় কিছু নেই।',
  gone: (count) => `${new Intl.NumberFormat('bn').format(count)}টি আর ডিরেক্টরিতে নেই।`,
};

const so: HostedWords = {
  ownName: 'Soomaali',
  skip: 'U gudub qaybta muhiimka ah',
  pages: 'Bogagga',
  languages: 'Luqadaha',
  footer: 'Macluumaadka si xor ah ayaa loo isticmaali karaa. Kukiyo ma jiraan, waxna lagama hayo booqdayaasha.',
  licence: 'Shatiga iyo ilaha',
  names: {
    services: 'Ka hel caawimo deegaanka',
    spaces: 'Qolal iyo dhismayaal',
    roles: 'Isku xilqaan',
    events: 'Waxa dhacaya',
  },
  descriptions: {
    services: 'Cidda kaa caawin karta Tower Hamlets, waxa, meesha, goorta iyo inta ay ku kacayso.',
    spaces:
      'Hoolal, qolal iyo miisas Tower Hamlets ku yaal oo kooxuhu kiraysan karaan ama wadaagi karaan, iyo qiimahooda.',
    roles: 'Doorar mutadawacnimo, xilal guddi iyo maalmo kooxaha shaqada ee Tower Hamlets.',
    events: 'Dhacdooyin, tababarro iyo wadatashiyo Tower Hamlets, taariikho iyo goobo leh.',
  },
  organisations: {
    name: 'Ururro',
    description: 'Hay’adaha samafalka, kooxaha bulshada iyo diinta ee Tower Hamlets, iyo waxa mid kasta bixiyo.',
  },
  notKnown: (value) => `Ma naqaanno “${value}”. Liiskani waa la’aanteed.`,
  didYouMean: (value) => `Ma waxaad ula jeeddaa “${value}”?`,
  noPage: (page) => `Bogga ${page} ma jiro.`,
  firstPage: 'Tag bogga 1',
  shortlist: 'Liiska la doortay',
  shortlistAdvice: 'Hubi ka hor intaadan tagin: waqtiyada iyo goobuhu way isbeddelaan. Boggan waad daabici kartaa.',
  shortlistEmpty: 'Waxba kuma jiraan liiskan.',
  gone: (count) => `${count} kuma jiraan tusaha hadda.`,
};

const ar: HostedWords = {
  ownName: 'العربية',
  skip: 'انتقل إلى المحتوى الرئيسي',
  pages: 'الصفحات',
  languages: 'اللغات',
  footer: 'يمكن استخدام المعلومات بحرية. لا ملفات تعريف ارتباط، ولا نحتفظ بشيء عن الزوار.',
  licence: 'الترخيص والمصادر',
  names: {
    services: 'ابحث عن مساعدة محلية',
    spaces: 'قاعات ومبانٍ',
    roles: 'تطوّع',
    events: 'ما الجديد',
  },
  descriptions: {
    services: 'من يمكنه مساعدتك في تاور هامليتس، وبماذا، وأين ومتى، وكم يكلف ذلك.',
    spaces: 'قاعات وغرف ومكاتب في تاور هامليتس يمكن للمجموعات استئجارها أو مشاركتها، وأسعارها.',
    roles: 'أدوار تطوعية ومناصب أمناء وأيام لفرق العمل في تاور هامليتس.',
    events: 'فعاليات ودورات واستشارات في تاور هامليتس، مع المواعيد والأماكن.',
  },
  organisations: {
    name: 'المنظمات',
    description:
      'الجمعيات الخيرية والمجموعات المجتمعية والدينية والمؤسسات الاجتماعية في تاور هامليتس، وما تقدمه كل منها.',
  },
  notKnown: (value) => `لا نعرف “${value}”. هذه القائمة بدونه.`,
  didYouMean: (value) => `هل تقصد “${value}”؟`,
  noPage: (page) => `لا توجد صفحة ${page}.`,
  firstPage: 'اذهب إلى الصفحة 1',
  shortlist: 'القائمة المختصرة',
  shortlistAdvice: 'تحقّق قبل أن تذهب: فالأوقات والأماكن تتغير. يمكنك طباعة هذه الصفحة.',
  shortlistEmpty: 'لا شيء في هذه القائمة.',
  gone: (count) => `${count} لم تعد في الدليل.`,
};

export const hostedWords: Readonly<Record<PageLanguage, HostedWords>> = { en, bn, so, ar };

/** The language that an address asks for; English where it names none that we speak. */
export function pageLanguage(asked: string | null | undefined): PageLanguage {
  return pageLanguages.find((language) => language === asked?.trim().toLowerCase().split(/[-_]/)[0]) ?? 'en';
}
