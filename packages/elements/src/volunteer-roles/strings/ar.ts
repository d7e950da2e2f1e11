import { plural } from '../../language/plural.ts';
import { ar as shared } from '../../listing/strings/ar.ts';
import type { VolunteerRolesStrings } from './en.ts';

const number = (count: number) => plural('ar', count, { other: '#' });

const rolesForms = {
  one: 'فرصة تطوع واحدة',
  two: 'فرصتا تطوع',
  few: '# فرص تطوع',
  many: '# فرصة تطوع',
  other: '# فرصة تطوع',
} as const;

const hoursForms = { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', many: '# ساعة', other: '# ساعة' } as const;

const kinds = {
  volunteer: 'عمل تطوعي',
  trustee: 'عضو مجلس أمناء',
  'employee-team': 'لفريق من مكان العمل',
  'mutual-aid': 'جيران يساعد بعضهم بعضًا',
  placement: 'تدريب عملي',
  traineeship: 'عمل مع تدريب',
  'paid-job': 'وظيفة مدفوعة الأجر',
};
const commitments = {
  'one-off': 'مرة واحدة فقط',
  'short-term': 'لفترة قصيرة',
  regular: 'بانتظام',
  flexible: 'وقت مرن',
};
const ways = { 'in-person': 'حضوريًا', remote: 'عبر الإنترنت أو الهاتف', 'from-home': 'من المنزل' };

/** Arabic. Awaiting review by a native speaker. */
export const ar: VolunteerRolesStrings = {
  ...shared,
  heading: 'ابحث عن فرصة تطوع',
  searchLabel: 'ماذا تحب أن تفعل؟',
  searchHint: 'مثلًا: الطبخ، كرة القدم، عضو مجلس أمناء',
  showCount: (count) =>
    plural('ar', count, {
      one: 'عرض فرصة تطوع واحدة',
      two: 'عرض فرصتي تطوع',
      few: 'عرض # فرص تطوع',
      many: 'عرض # فرصة تطوع',
      other: 'عرض # فرصة تطوع',
    }),
  count: (count) => (count === 0 ? 'لا توجد فرص تطوع' : plural('ar', count, rolesForms)),
  looking: 'جارٍ البحث عن فرص التطوع',
  pagesLabel: 'صفحات فرص التطوع',
  comma: '، ',
  hoursAWeek: (hours) => `${plural('ar', hours, hoursForms)} في الأسبوع`,
  hoursInAll: (hours) => plural('ar', hours, hoursForms),
  atLeast: (count, unit) =>
    unit === 'week'
      ? plural('ar', count, {
          one: 'لمدة أسبوع واحد على الأقل',
          two: 'لمدة أسبوعين على الأقل',
          few: 'لمدة # أسابيع على الأقل',
          many: 'لمدة # أسبوعًا على الأقل',
          other: 'لمدة # أسبوع على الأقل',
        })
      : plural('ar', count, {
          one: 'لمدة سنة واحدة على الأقل',
          two: 'لمدة سنتين على الأقل',
          few: 'لمدة # سنوات على الأقل',
          other: 'لمدة # سنة على الأقل',
        }),
  partHeadings: { morning: 'صباحًا', afternoon: 'ظهرًا', evening: 'مساءً' },
  partsOfDay: { morning: 'صباحًا', afternoon: 'ظهرًا', evening: 'مساءً' },
  onDays: (days, times) => `${days} ${times}`,
  ages: shared.aged,
  team: (from, to) =>
    from === to ? `لفريق من ${number(to)} أشخاص` : `لفريق من ${number(from)} إلى ${number(to)} شخصًا`,
  openUntil: (date) => `متاحة حتى ${date}`,
  emergencyCallOut: 'يُستدعى المتطوعون في حالات الطوارئ',
  youGet: 'تحصل على: ',
  expensesPaid: 'تغطية المصاريف',
  kinds,
  commitments,
  ways,
  filterValues: {
    kind: kinds,
    commitment: commitments,
    place: ways,
    english: {
      any: 'قليلة أو لا شيء',
      basic: 'إنجليزية بسيطة',
      conversational: 'ما يكفي للمحادثة',
      fluent: 'إنجليزية بطلاقة',
    },
    dbs: {
      none: 'دون فحص',
      basic: 'فحص أساسي',
      standard: 'فحص عادي',
      enhanced: 'فحص معزز',
      'enhanced-barred-list': 'فحص معزز مع قوائم الممنوعين',
    },
  },
  filterNames: {
    kind: 'نوع العمل',
    cause: 'ما يهمك',
    'day-part': 'متى لديك وقت',
    commitment: 'المدة',
    place: 'مكان العمل',
    skill: 'ما تجيده',
    age: 'عمرك',
    english: 'مستواك في الإنجليزية',
    dbs: 'فحص السجل الجنائي (DBS)',
    expenses: 'المصاريف مدفوعة',
    training: 'مع تدريب',
    accreditation: 'مع شهادة أو جائزة',
    organisation: 'المنظمة',
    emergency: 'يُستدعى المتطوعون في حالات الطوارئ',
    team: 'عدد أفراد فريقك',
  },
  nothingYet: 'لا توجد فرص تطوع في الدليل بعد.',
  nothingFor: (words) => `لا توجد فرص تطوع تطابق «${words}».`,
  nothingWith: (filters) => `لا توجد فرص تطوع تطابق هذه التصفية: ${filters}.`,
  nothingForWith: (words, filters) => `لا توجد فرص تطوع تطابق «${words}» مع هذه التصفية: ${filters}.`,
  showAll: 'عرض كل فرص التطوع',
  whatYouDo: 'ماذا ستفعل',
  whatYouNeed: 'ما تحتاج إليه',
  whatYouGet: 'ما تحصل عليه',
  keepingSafe: 'سلامة الجميع',
  whatNext: 'ماذا يحدث بعد ذلك',
  howToApply: 'كيفية التقديم',
  helpsWith: (causes) => `يساعد هذا العمل في: ${causes}`,
  anyTime: 'في أي وقت يناسبك',
  usefulSkills: (skills) => `مهارات مفيدة: ${skills}`,
  englishLevels: {
    any: 'أي مستوى في الإنجليزية',
    basic: 'إنجليزية بسيطة',
    conversational: 'إنجليزية تكفي للمحادثة',
    fluent: 'إنجليزية بطلاقة',
  },
  pay: 'الأجر:',
  expensesOf: 'المصاريف المدفوعة:',
  training: 'التدريب:',
  accreditationOf: 'الشهادة أو الجائزة:',
  leadsTo: 'ما قد يؤدي إليه:',
  gettingStarted: 'البداية:',
  worries: 'إذا أقلقك شيء:',
  dbsTexts: {
    none: 'لا تحتاج إلى فحص السجل الجنائي (DBS).',
    basic:
      'تحتاج إلى فحص أساسي للسجل الجنائي (basic DBS). يُظهر الإدانات والإنذارات التي ما زال القانون يأخذها في الحسبان.',
    standard:
      'تحتاج إلى فحص عادي للسجل الجنائي (standard DBS). يُظهر الإدانات والإنذارات، ومنها القديمة. تطلبه المنظمة.',
    enhanced:
      'تحتاج إلى فحص معزز للسجل الجنائي (enhanced DBS). يُظهر الإدانات والإنذارات، ومنها القديمة، وما ترى الشرطة أنه مهم لهذا العمل. تطلبه المنظمة.',
    'enhanced-barred-list':
      'تحتاج إلى فحص معزز للسجل الجنائي (enhanced DBS) مع النظر في قائمة الأشخاص الممنوعين من العمل مع الأطفال أو مع البالغين المعرضين للخطر. تطلبه المنظمة.',
  },
  recordIsNoBar: 'السجل الجنائي لا يمنعك دائمًا. اسأل المنظمة.',
  applyOnline: 'قدّم عبر موقعهم',
  applyByEmail: 'قدّم بالبريد الإلكتروني',
  otherRoles: (name) => `فرص أخرى في ${name}`,
};
