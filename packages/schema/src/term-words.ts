import type { CategorySlug } from './category.ts';
import type { NeedSlug } from './need.ts';

/*
 * What people type who look for help in Bengali or Sylheti (in Bengali script, or in Latin letters as they sound) or in
 * Somali. Only for search, never shown; they await the review of somebody who speaks the language as their own.
 */

export const categoryWords: Readonly<Partial<Record<CategorySlug, readonly string[]>>> = {
  advice: ['পরামর্শ', 'বেনিফিট', 'poramorsho', 'talo', 'la-talin', 'xuquuq'],
  'children-and-young-people': ['বাচ্চা', 'ছেলেমেয়ে', 'bachcha', 'baccha', 'carruur', 'dhallinyaro'],
  'digital-skills': ['কম্পিউটার', 'ইন্টারনেট', 'মোবাইল', 'kombiyuutar', 'internetka'],
  disability: ['প্রতিবন্ধী', 'protibondhi', 'naafo'],
  'employment-and-skills': ['চাকরি', 'কাম', 'chakri', 'shaqo'],
  faith: ['মসজিদ', 'ধর্ম', 'moshjid', 'masaajid', 'diin'],
  food: ['খাবার', 'খানি', 'খানা', 'khabar', 'khani', 'khana', 'cunto', 'raashin'],
  friendship: ['বন্ধু', 'আড্ডা', 'bondhu', 'adda', 'saaxiib', 'wehel'],
  'health-and-wellbeing': ['স্বাস্থ্য', 'ডাক্তার', 'shastho', 'daktar', 'caafimaad'],
  housing: ['ঘর', 'বাসা', 'বাড়ি', 'ghor', 'basha', 'bari', 'guri', 'guryo'],
  learning: ['ইংরেজি', 'ইংলিশ', 'পড়ালেখা', 'ingreji', 'porashona', 'ingiriisi', 'waxbarasho'],
  'mental-health': ['মন খারাপ', 'মানসিক', 'mon kharap', 'caafimaadka dhimirka', 'niyad jab'],
  'older-people': ['বয়স্ক', 'মুরব্বি', 'boyosko', 'murobbi', 'waayeel'],
  sport: ['খেলা', 'ব্যায়াম', 'khela', 'ciyaar', 'jimicsi'],
  volunteering: ['স্বেচ্ছাসেবক', 'shechchasebok', 'mutadawac'],
};

export const needWords: Readonly<Record<NeedSlug, readonly string[]>> = {
  'something-to-eat': [
    'খাবার',
    'খানি',
    'ক্ষুধা',
    'ভুক লাগছে',
    'khabar',
    'khani',
    'khana',
    'bhuk',
    'cunto',
    'raashin',
    'gaajo',
  ],
  'money-worries': ['টাকা', 'টেকা', 'ঋণ', 'দেনা', 'বেনিফিট', 'taka', 'teka', 'rin', 'lacag', 'deyn', 'biil'],
  'somewhere-to-live': ['ঘর', 'বাসা', 'গৃহহীন', 'ghor', 'basha', 'guri', 'hoy', 'hoy laaan'],
  'repairs-and-landlord': ['বাড়িওয়ালা', 'মেরামত', 'ভাড়া', 'bariwala', 'meramot', 'bhara', 'kiro', 'dayactir'],
  'someone-to-talk-to': ['একা', 'একলা', 'কথা', 'ekla', 'eka', 'kotha', 'keli', 'cidlo'],
  'feeling-low': ['মন খারাপ', 'দুশ্চিন্তা', 'টেনশন', 'mon kharap', 'dushchinta', 'walwal', 'niyad jab', 'murugo'],
  'keeping-well': ['ডায়াবেটিস', 'ব্যায়াম', 'প্রেশার', 'diabetis', 'byam', 'sonkorow', 'dhiig kar', 'jimicsi'],
  'caring-for-someone': ['দেখাশোনা', 'সেবা', 'dekhashona', 'sheba', 'daryeel'],
  'finding-work': ['চাকরি', 'কাম', 'কাজ', 'chakri', 'kaam', 'shaqo', 'shaqo raadin'],
  'learning-english': ['ইংরেজি', 'ইংলিশ', 'ingreji', 'inglish', 'ingiriisi', 'luuqad'],
  'getting-online': ['ইন্টারনেট', 'কম্পিউটার', 'মোবাইল', 'kombiyuutar', 'internetka'],
  'immigration-advice': ['ভিসা', 'ইমিগ্রেশন', 'পাসপোর্ট', 'bisha', 'socdaal', 'magangelyo', 'fiiso'],
  'feeling-safe': ['নির্যাতন', 'মারধর', 'nirjaton', 'mardor', 'rabshad', 'tacaddi'],
  'help-at-home': ['সাহায্য', 'বাজার', 'ঔষধ', 'shahajjo', 'bazar', 'caawimo', 'dawo'],
  'childcare-and-play': ['বাচ্চা', 'নার্সারি', 'bachcha', 'baccha', 'xannaano', 'carruur'],
  'getting-around': ['গাড়ি', 'যাতায়াত', 'gari', 'gaadiid'],
};
