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
  otherServices: (name) => `خدمات أخرى من ${name}`,
};
