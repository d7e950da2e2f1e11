import { plural } from '../../language/plural.ts';
import { ar as shared } from '../../listing/strings/ar.ts';
import type { DirectoryStrings } from './en.ts';

const servicesForms = {
  one: 'خدمة واحدة',
  two: 'خدمتان',
  few: '# خدمات',
  many: '# خدمة',
  other: '# خدمة',
} as const;

/** Arabic. Awaiting review by a native speaker. */
export const ar: DirectoryStrings = {
  ...shared,
  otherTimes: (first) => `${first}، وفي أوقات أخرى`,
  heading: 'اعثر على مساعدة قريبة منك',
  searchLabel: 'ماذا تحتاج؟',
  searchHint: 'مثلًا: طعام، استشارة بشأن الديون، دروس اللغة الإنجليزية',
  showCount: (count) =>
    plural('ar', count, {
      one: 'عرض خدمة واحدة',
      two: 'عرض خدمتين',
      few: 'عرض # خدمات',
      many: 'عرض # خدمة',
      other: 'عرض # خدمة',
    }),
  count: (count) => (count === 0 ? 'لا توجد خدمات' : plural('ar', count, servicesForms)),
  looking: 'جارٍ البحث عن الخدمات',
  pagesLabel: 'صفحات الخدمات',
  nothingYet: 'لا توجد خدمات في الدليل بعد.',
  nothingFor: (words) => `لا توجد خدمات تطابق «${words}».`,
  nothingWith: (filters) => `لا توجد خدمات تطابق هذه التصفية: ${filters}.`,
  nothingForWith: (words, filters) => `لا توجد خدمات تطابق «${words}» مع هذه التصفية: ${filters}.`,
  showAll: 'عرض كل الخدمات',
  inactive: 'متوقفة حاليًا',
  'temporarily-closed': 'مغلقة مؤقتًا',
  defunct: 'مغلقة نهائيًا',
  freeForSome: 'مجانًا للبعض',
  howToGet: 'كيف تحصل عليها',
  'in-person': 'حضوريًا',
  phone: 'عبر الهاتف',
  online: 'عبر الإنترنت',
  'home-visit': 'يمكنهم زيارتك في منزلك',
  funded: (source, amount) => `بتمويل من ${source}${amount ? ` (${amount})` : ''}`,
  toBring: 'ما تحضره أو تحتاج إليه',
  referral: 'الإحالة',
  referralMethods: {
    self: 'يمكنك أن تذهب إليهم بنفسك.',
    email: 'يمكن لمن يعمل معك أن يحيلك بالبريد الإلكتروني.',
    phone: 'يمكنك أنت أو من يعمل معك أن تسأل بالهاتف.',
    form: 'يمكنك أنت أو من يعمل معك أن تملأ استمارتهم.',
    none: 'لا يقبلون من يرسله غيرهم. لا تحتاج إلى إحالة.',
  },
  referralForm: 'استمارة الإحالة لديهم',
  repliesIn: (days) =>
    days === 0
      ? 'يردّون في اليوم نفسه.'
      : plural('ar', days, {
          one: 'يردّون خلال يوم عمل واحد.',
          two: 'يردّون خلال يومي عمل.',
          few: 'يردّون خلال # أيام عمل.',
          many: 'يردّون خلال # يوم عمل.',
          other: 'يردّون خلال # يوم عمل.',
        }),
  asOf: (date) => `بحسب ${date}`,
  referSomebody: 'إحالة شخص إلى هذه الخدمة',
  noHandOff: 'لم نتمكن من فتح الاستمارة.',
  capacities: {
    open: 'يستقبلون أشخاصًا جددًا',
    'waiting-list': 'هناك قائمة انتظار',
    'assessment-first': 'يتحدثون معك أولًا ليعرفوا ما تحتاجه',
    closed: 'لا يستقبلون أشخاصًا جددًا الآن',
  },
  interpreting: (how) => `المترجمون: ${how}`,
  qualityMarks: (marks) => `شهادات الجودة: ${marks}`,
  bankHolidays: { open: 'مفتوح في العطل الرسمية', closed: 'مغلق في العطل الرسمية' },
  closedOn: (days) => `مغلق ${days}`,
  differentOn: (days, hours) => `${days}: ${hours}`,
  offersOf: (name) => `أدوار التطوع والفعاليات والغرف لدى ${name}`,
  allAbout: (name) => `كل شيء عن ${name}`,
  offeredRoles: 'أدوار التطوع',
  offeredEvents: 'ما الذي يجري',
  offeredSpaces: 'الغرف والمباني',
  noOffers: 'لا شيء في الدليل حاليًا.',
  noOffersNow: 'لم نتمكن من البحث عنها.',
  otherServices: (name) => `خدمات أخرى من ${name}`,
};
