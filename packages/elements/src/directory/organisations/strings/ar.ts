import { plural } from '../../../language/plural.ts';
import type { Community, OrganisationKind, OrganisationTexts } from './en.ts';

const forms = {
  zero: 'لا منظمات',
  one: 'منظمة واحدة',
  two: 'منظمتان',
  few: '# منظمات',
  many: '# منظمة',
  other: '# منظمة',
};

const kinds: Readonly<Record<OrganisationKind, string>> = {
  'registered-charity': 'جمعية خيرية مسجلة',
  'community-group': 'مجموعة مجتمعية',
  'faith-group': 'مجموعة دينية',
  'mutual-aid-group': 'مجموعة تكافل',
  'tenants-and-residents-association': 'جمعية المستأجرين والسكان',
  'co-operative': 'جمعية تعاونية',
  'community-interest-company': 'شركة ذات نفع عام',
  'social-enterprise': 'مشروع اجتماعي',
  'forum-or-partnership': 'منتدى أو شراكة',
  'statutory-partner': 'جهة عامة',
  'housing-partner': 'جمعية إسكان',
  'business-network': 'شبكة أعمال',
};

const communities: Readonly<Record<Community, string>> = {
  children: 'الأطفال',
  'young-people': 'الشباب',
  families: 'العائلات',
  women: 'النساء',
  men: 'الرجال',
  'older-people': 'كبار السن',
  'disabled-people': 'ذوو الإعاقة',
  'people-with-a-learning-disability': 'من لديهم صعوبات في التعلم',
  carers: 'مقدمو الرعاية',
  'lgbt-people': 'مجتمع الميم',
  'bangladeshi-community': 'الجالية البنغلاديشية',
  'somali-community': 'الجالية الصومالية',
  'refugees-and-migrants': 'اللاجئون والمهاجرون',
  'faith-communities': 'المجتمعات الدينية',
  'vcs-organisations': 'المنظمات التطوعية والمجتمعية',
};

/** Arabic. Awaiting review by a native speaker. */
export const ar: OrganisationTexts = {
  searchLabel: 'عن أي منظمة تبحث؟',
  searchHint: 'مثل: اسم، أو الطعام، أو المشورة',
  showCount: (count) => `عرض ${plural('ar', count, { ...forms, two: 'منظمتين' })}`,
  count: (count) => (count === 0 ? 'لا توجد منظمات' : plural('ar', count, forms)),
  looking: 'جارٍ البحث عن المنظمات',
  pagesLabel: 'صفحات المنظمات',
  nothingYet: 'لا توجد منظمات في الدليل بعد.',
  nothingFor: (words) => `لا توجد منظمات تطابق «${words}».`,
  nothingWith: (filters) => `لا توجد منظمات تطابق هذه التصفية: ${filters}.`,
  nothingForWith: (words, filters) => `لا توجد منظمات تطابق «${words}» مع هذه التصفية: ${filters}.`,
  showAll: 'عرض كل المنظمات',
  searchServices: 'البحث عن خدمات بدلاً من ذلك',
  filterNames: { kind: 'نوع المنظمة', 'led-by': 'يقودها', 'run-for': 'تعمل من أجل' },
  filterValues: {
    kind: kinds,
    'led-by': communities,
    'run-for': communities,
  },
  kinds,
  communities,
  helpsWith: 'تساعد في',
  contact: 'الاتصال',
  numbers: {
    'GB-CHC': (number) => `رقم الجمعية الخيرية ${number}`,
    'GB-COH': (number) => `رقم الشركة ${number}`,
    'GB-MPR': (number) => `رقم الجمعية المسجلة ${number}`,
  },
  saidBy: (who, date) => `بحسب قولهم: ${who}، ${date}`,
  projects: 'المشاريع',
  green: 'من أجل المناخ والطبيعة',
  offeredServices: 'الخدمات',
};
