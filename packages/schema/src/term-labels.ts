import type { CategorySlug } from './category.ts';
import type { NeedSlug } from './need.ts';

/** A label in the languages most read in the borough after English: Bengali, Somali, Arabic. */
export interface TermLabels {
  readonly bn: string;
  readonly so: string;
  readonly ar: string;
}

/*
 * All of these await the review of somebody who speaks the language as their own. They stand apart from the lists
 * themselves, so that a page in English does not carry them.
 */

export const categoryLabels: Readonly<Record<CategorySlug, TermLabels>> = {
  advice: { bn: 'পরামর্শ ও অধিকার', so: 'Talo iyo xuquuq', ar: 'المشورة والحقوق' },
  'arts-and-culture': { bn: 'শিল্প ও সংস্কৃতি', so: 'Farshaxan iyo dhaqan', ar: 'الفنون والثقافة' },
  business: { bn: 'ব্যবসা', so: 'Ganacsi', ar: 'الأعمال التجارية' },
  'children-and-young-people': { bn: 'শিশু ও তরুণ', so: 'Carruurta iyo dhallinyarada', ar: 'الأطفال والشباب' },
  'community-safety': { bn: 'এলাকার নিরাপত্তা', so: 'Badqabka bulshada', ar: 'سلامة المجتمع' },
  'digital-skills': { bn: 'অনলাইন ব্যবহার শেখা', so: 'Isticmaalka internetka', ar: 'استخدام الإنترنت' },
  disability: { bn: 'প্রতিবন্ধিতা ও পরিচর্যাকারী', so: 'Naafanimada iyo daryeelayaasha', ar: 'الإعاقة ومقدمو الرعاية' },
  'employment-and-skills': { bn: 'কাজ ও দক্ষতা', so: 'Shaqo iyo xirfado', ar: 'العمل والمهارات' },
  environment: { bn: 'পরিবেশ ও সবুজ জায়গা', so: 'Deegaanka iyo meelaha cagaaran', ar: 'البيئة والمساحات الخضراء' },
  faith: { bn: 'ধর্ম ও বিশ্বাস', so: 'Diinta iyo caqiidada', ar: 'الدين والمعتقد' },
  food: { bn: 'খাবার', so: 'Cunto', ar: 'الطعام' },
  friendship: { bn: 'সঙ্গ ও বন্ধুত্ব', so: 'Wehel iyo saaxiibtinimo', ar: 'الرفقة والصداقة' },
  'health-and-wellbeing': { bn: 'স্বাস্থ্য ও সুস্থতা', so: 'Caafimaad iyo fayoobi', ar: 'الصحة والعافية' },
  housing: { bn: 'বাসস্থান ও গৃহহীনতা', so: 'Guriyaynta iyo hoy la’aanta', ar: 'السكن والتشرد' },
  learning: {
    bn: 'শেখা ও ইংরেজি ক্লাস',
    so: 'Waxbarashada iyo fasallada Ingiriisiga',
    ar: 'التعلم ودروس اللغة الإنجليزية',
  },
  'mental-health': { bn: 'মানসিক স্বাস্থ্য', so: 'Caafimaadka maskaxda', ar: 'الصحة النفسية' },
  'older-people': { bn: 'বয়স্ক মানুষ', so: 'Dadka waayeelka ah', ar: 'كبار السن' },
  sport: { bn: 'খেলাধুলা ও শরীরচর্চা', so: 'Ciyaaraha iyo jimicsiga', ar: 'الرياضة والنشاط البدني' },
  'support-for-groups': { bn: 'সংগঠনের জন্য সহায়তা', so: 'Taageerada kooxaha', ar: 'دعم المجموعات' },
  volunteering: { bn: 'স্বেচ্ছাসেবা', so: 'Mutadawacnimo', ar: 'العمل التطوعي' },
};

export const needLabels: Readonly<Record<NeedSlug, TermLabels>> = {
  'something-to-eat': { bn: 'আজ খাওয়ার কিছু', so: 'Wax la cuno maanta', ar: 'شيء للأكل اليوم' },
  'money-worries': { bn: 'টাকার চিন্তা', so: 'Walaac lacageed', ar: 'هموم مالية' },
  'somewhere-to-live': { bn: 'থাকার জায়গা', so: 'Meel lagu noolaado', ar: 'مكان للعيش' },
  'repairs-and-landlord': {
    bn: 'বাড়িওয়ালা বা মেরামতের সমস্যা',
    so: 'Dhibaato mulkiile ama dayactir',
    ar: 'مشاكل مع المالك أو الإصلاحات',
  },
  'someone-to-talk-to': { bn: 'কথা বলার কেউ', so: 'Qof lala hadlo', ar: 'شخص للتحدث معه' },
  'feeling-low': { bn: 'মন খারাপ বা দুশ্চিন্তা', so: 'Niyad-jab ama walwal', ar: 'الشعور بالحزن أو القلق' },
  'keeping-well': { bn: 'সুস্থ থাকা', so: 'Caafimaad ahaansho', ar: 'الحفاظ على الصحة' },
  'caring-for-someone': { bn: 'কারও দেখাশোনা করা', so: 'Daryeelidda qof', ar: 'رعاية شخص ما' },
  'finding-work': { bn: 'কাজ খোঁজা', so: 'Raadinta shaqo', ar: 'البحث عن عمل' },
  'learning-english': { bn: 'ইংরেজি শেখা', so: 'Barashada Ingiriisiga', ar: 'تعلم اللغة الإنجليزية' },
  'getting-online': { bn: 'ইন্টারনেট ব্যবহার', so: 'Gelidda internetka', ar: 'الاتصال بالإنترنت' },
  'immigration-advice': { bn: 'অভিবাসন পরামর্শ', so: 'Talo socdaal', ar: 'استشارات الهجرة' },
  'feeling-safe': { bn: 'নিরাপদ বোধ করা', so: 'Dareemidda ammaan', ar: 'الشعور بالأمان' },
  'help-at-home': { bn: 'বাড়িতে সাহায্য', so: 'Caawimo guriga', ar: 'المساعدة في المنزل' },
  'childcare-and-play': { bn: 'শিশুযত্ন ও খেলা', so: 'Xannaanada carruurta iyo ciyaarta', ar: 'رعاية الأطفال واللعب' },
  'getting-around': { bn: 'যাতায়াত', so: 'Isu socod', ar: 'التنقل' },
};
