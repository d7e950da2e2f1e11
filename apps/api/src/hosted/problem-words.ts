import type { PageLanguage } from './hosted-words.ts';

/** What a page says in place of what was asked for. */
interface Said {
  readonly title: string;
  readonly text: string;
}

/** What residents are told of a problem, by what they can do about it. */
export interface ProblemWords {
  readonly notHere: Said;
  readonly tooMany: Said;
  readonly notUnderstood: Said;
  readonly ours: Said;
  /** Before the identifier of the request. */
  readonly quote: string;
}

/** In the languages that the problems themselves do not speak: English says it more exactly. */
export const problemWords: Readonly<Record<Exclude<PageLanguage, 'en'>, ProblemWords>> = {
  bn: {
    notHere: {
      title: 'এই পাতাটি নেই',
      text: 'ঠিকানাটি বদলে থাকতে পারে, অথবা এটি আর ডিরেক্টরিতে নেই।',
    },
    tooMany: { title: 'অল্প সময়ে অনেক বেশি অনুরোধ এসেছে', text: 'এক মিনিট অপেক্ষা করে আবার চেষ্টা করুন।' },
    notUnderstood: {
      title: 'আমরা এই অনুরোধটি বুঝতে পারিনি',
      text: 'ঠিকানাটি যাচাই করুন, অথবা নিচের লিংক থেকে আবার শুরু করুন।',
    },
    ours: { title: 'আমাদের দিকে কিছু ভুল হয়েছে', text: 'এক মিনিট পরে আবার চেষ্টা করুন।' },
    quote: 'আমাদের জানালে এই নম্বরটি উল্লেখ করুন:',
  },
  so: {
    notHere: { title: 'Boggan ma jiro', text: 'Cinwaanku waa isbeddeli karay, ama kuma jiro tusaha hadda.' },
    tooMany: { title: 'Codsiyo badan ayaa waqti gaaban yimid', text: 'Sug hal daqiiqo, dabadeed isku day mar kale.' },
    notUnderstood: { title: 'Ma fahmin codsigan', text: 'Hubi cinwaanka, ama ka bilow xiriirka hoose.' },
    ours: { title: 'Wax baa naga qaldamay', text: 'Isku day mar kale hal daqiiqo kadib.' },
    quote: 'Haddii aad noo sheegto, sheeg lambarkan:',
  },
  ar: {
    notHere: { title: 'هذه الصفحة غير موجودة', text: 'ربما تغيّر العنوان، أو لم تعد هذه المعلومات في الدليل.' },
    tooMany: { title: 'وصلت طلبات كثيرة في وقت قصير', text: 'انتظر دقيقة ثم حاول مرة أخرى.' },
    notUnderstood: { title: 'لم نفهم هذا الطلب', text: 'تحقّق من العنوان، أو ابدأ من الرابط أدناه.' },
    ours: { title: 'حدث خطأ من جانبنا', text: 'حاول مرة أخرى بعد دقيقة.' },
    quote: 'إذا أخبرتنا عنه، فاذكر هذا الرقم:',
  },
};
