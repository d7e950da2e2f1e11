import { plural } from '../../language/plural.ts';
import type { DirectoryStrings } from './en.ts';

const number = (count: number) => plural('ar', count, { other: '#' });

const servicesForms = {
  one: 'خدمة واحدة',
  two: 'خدمتان',
  few: '# خدمات',
  many: '# خدمة',
  other: '# خدمة',
} as const;

/** Arabic. Awaiting review by a native speaker. */
export const ar: DirectoryStrings = {
  calendar: undefined,
  languageNames: { syl: 'السيلهيتية', bsl: 'لغة الإشارة البريطانية', bfi: 'لغة الإشارة البريطانية' },
  everyDay: 'كل يوم',
  midday: '12 ظهرًا',
  midnight: 'منتصف الليل',
  fromTo: (from, to) => `من ${from} إلى ${to}`,
  hours: (days, opens, closes) => `${days}، من ${opens} إلى ${closes}`,
  otherTimes: (first) => `${first}، وفي أوقات أخرى`,

  heading: 'اعثر على مساعدة قريبة منك',
  searchLabel: 'ماذا تحتاج؟',
  searchHint: 'مثلًا: طعام، استشارة بشأن الديون، دروس اللغة الإنجليزية',
  search: 'بحث',
  filterButton: (active) => (active ? `تصفية (${number(active)})` : 'تصفية'),
  filters: 'التصفية',
  category: 'نوع المساعدة',
  ward: 'المنطقة',
  showMore: (count) => `عرض ${number(count)} أخرى`,
  showFewer: 'عرض أقل',
  showServices: (count) =>
    plural('ar', count, {
      one: 'عرض خدمة واحدة',
      two: 'عرض خدمتين',
      few: 'عرض # خدمات',
      many: 'عرض # خدمة',
      other: 'عرض # خدمة',
    }),
  clearFilters: 'مسح التصفية',
  removeFilter: (name) => `إزالة ${name}`,

  services: (count) => (count === 0 ? 'لا توجد خدمات' : plural('ar', count, servicesForms)),
  looking: 'جارٍ البحث عن الخدمات',
  stillLooking: 'ما زال البحث جاريًا',
  updating: 'جارٍ تحديث القائمة',
  pageOf: (page, pages) => `الصفحة ${page} من ${pages}`,
  pagesLabel: 'صفحات الخدمات',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  pageLabel: (page) => `الصفحة ${number(page)}`,

  nothingYet: 'لا توجد خدمات في الدليل بعد.',
  nothingFor: (words) => `لا توجد خدمات تطابق «${words}».`,
  nothingWith: (filters) => `لا توجد خدمات تطابق هذه التصفية: ${filters}.`,
  nothingForWith: (words, filters) => `لا توجد خدمات تطابق «${words}» مع هذه التصفية: ${filters}.`,
  nothingAdvice: 'جرّب كلمات أقل أو أبسط، وتحقق من الإملاء.',
  searchFor: (words) => `ابحث عن «${words}»`,
  withoutFilters: (words) => `ابحث عن «${words}» دون تصفية`,
  showAll: 'عرض كل الخدمات',

  unreachable: 'تعذّر علينا الوصول إلى الدليل.',
  unreachableAdvice: 'تحقق من اتصالك بالإنترنت، ثم حاول مرة أخرى.',
  offline: 'أنت غير متصل بالإنترنت.',
  offlineAdvice: 'عندما يعود الاتصال، حاول مرة أخرى.',
  minutesOld: (minutes) =>
    plural('ar', minutes, {
      one: 'هذه النتائج من قبل دقيقة واحدة.',
      two: 'هذه النتائج من قبل دقيقتين.',
      few: 'هذه النتائج من قبل # دقائق.',
      other: 'هذه النتائج من قبل # دقيقة.',
    }),
  notUpdated: (time) => `هذه النتائج من الساعة ${time}.`,
  keptFrom: (time) => `القائمة أدناه من الساعة ${time}، قبل هذا البحث.`,
  tryAgain: 'حاول مرة أخرى',

  inactive: 'متوقفة حاليًا',
  'temporarily-closed': 'مغلقة مؤقتًا',
  defunct: 'مغلقة نهائيًا',
  example: 'مثال',
  exampleNote: 'هذا مثال غير حقيقي يوضح طريقة عمل الدليل.',
  free: 'مجانًا',
  freeForSome: 'مجانًا للبعض',
  from: (amount) => `ابتداءً من ${amount}`,
  boroughWide: 'في جميع أنحاء البلدية',
  forTheBorough: 'سكان أي جزء من البلدية',
  forWards: (wards) => `سكان ${wards}`,
  andMore: (text, more) => `${text} و${number(more)} أخرى`,
  places: (count) =>
    plural('ar', count, {
      one: 'مكان واحد',
      two: 'مكانان',
      few: '# أماكن',
      many: '# مكانًا',
      other: '# مكان',
    }),
  call: (phone) => `اتصل على ${phone}`,
  checked: (date) => `تم التحقق في ${date}`,
  checkedLongAgo: (date) => `تم التحقق في ${date}. اتصل بهم قبل أن تذهب.`,
  lastCheckedMonth: (month) => `آخر مرة تحققنا فيها من هذه المعلومات كانت في ${month}. اتصل بهم قبل أن تذهب.`,
  lastCheckedDay: (day) => `آخر مرة تحققنا فيها من هذه المعلومات كانت في ${day}. اتصل بهم قبل أن تذهب.`,

  back: 'العودة إلى النتائج',
  loadingDetail: 'جارٍ البحث عن التفاصيل',
  detailUnreachable: 'تعذّر علينا الحصول على التفاصيل.',
  when: 'متى',
  where: 'أين',
  whoFor: 'لمن',
  cost: 'التكلفة',
  howToGet: 'كيف تحصل عليها',
  access: 'سهولة الوصول',
  about: 'معلومات إضافية',
  aged: (from, to) =>
    from === undefined
      ? `العمر ${number(to ?? 0)} أو أقل`
      : to === undefined
        ? `العمر ${number(from)} أو أكثر`
        : `العمر من ${number(from)} إلى ${number(to)}`,
  'in-person': 'حضوريًا',
  phone: 'عبر الهاتف',
  online: 'عبر الإنترنت',
  'home-visit': 'يمكنهم زيارتك في منزلك',
  price: (name, amount) => `${name}: ${amount}`,
  spoken: (languages) => `يتحدثون ${languages}`,
  phoneLanguages: (languages) => `اللغات: ${languages}`,
  gettingThere: 'كيفية الوصول',
  funded: (source, amount) => `بتمويل من ${source}${amount ? ` (${amount})` : ''}`,
  aboutOrganisation: (name) => `عن ${name}`,
  otherServices: (name) => `خدمات أخرى من ${name}`,
  source: 'المصدر:',
};
