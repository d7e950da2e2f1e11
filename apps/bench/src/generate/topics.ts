import type { CategorySlug } from '@vcs/schema';

interface Topic {
  readonly category: CategorySlug;
  /** What the names of services about it end in. */
  readonly names: readonly string[];
  /** What its descriptions speak of more than others do. */
  readonly words: readonly string[];
}

const topic = (category: CategorySlug, names: string, words: string): Topic => ({
  category,
  names: names.split(', '),
  words: words.split(' '),
});

/** In the order of how many services of the borough are about them. */
export const topics: readonly Topic[] = [
  topic(
    'children-and-young-people',
    'youth club, play session, homework club, stay and play',
    'youth play homework toddler girls boys school',
  ),
  topic(
    'health-and-wellbeing',
    'walking group, exercise class, health drop-in',
    'health exercise walking diabetes heart nurse yoga',
  ),
  topic(
    'advice',
    'advice drop-in, welfare rights advice, debt advice',
    'advice benefits debt forms rights letters money',
  ),
  topic(
    'learning',
    'English class, homework club, reading group',
    'english class learn certificate reading maths course',
  ),
  topic('food', 'food pantry, lunch club, community kitchen, food bank', 'food lunch kitchen pantry cook halal parcel'),
  topic('older-people', 'lunch club, tea afternoon, befriending visits', 'older elders memory tea visits shopping'),
  topic('friendship', 'coffee morning, befriending, social club', 'friends befriending tea neighbours telephone meet'),
  topic(
    'arts-and-culture',
    'choir, sewing circle, film club, drama workshop',
    'arts music dance painting poetry film museum',
  ),
  topic('sport', 'football sessions, swimming, cricket club', 'football swimming boxing cricket badminton running'),
  topic(
    'employment-and-skills',
    'job club, skills course, interview practice',
    'job interview skills training mentor employment',
  ),
  topic('mental-health', 'counselling, talking group, peer support', 'counselling anxiety stress recovery mood grief'),
  topic('housing', 'housing advice, tenants’ drop-in, repairs help', 'housing rent landlord repairs tenants heating'),
  topic('disability', 'day service, sensory play, carers’ group', 'disabled accessible wheelchair autism carers deaf'),
  topic('faith', 'study circle, prayer meeting, interfaith meal', 'prayer mosque church interfaith reflection eid'),
  topic('environment', 'garden, repair café, nature walk', 'garden compost recycling trees canal wildlife bees'),
  topic('digital-skills', 'computer class, tablet lending, online help', 'computer online phone skills forms tablet'),
  topic('volunteering', 'volunteer team, good neighbours', 'volunteers team training neighbours share'),
  topic('community-safety', 'safety workshop, support line', 'safe police confidence rights support'),
  topic(
    'support-for-groups',
    'funding surgery, forum, training for groups',
    'funding trustees forum training project law',
  ),
  topic('business', 'traders’ network, start-up advice', 'business market traders savings law budget'),
];

/** The commonest words of records that are written in another language. */
export const otherLanguages = {
  bn: 'খাবার পরামর্শ ক্লাস মহিলা শিশু স্বাস্থ্য বাসস্থান ভাষা সাহায্য কমিউনিটি পরিবার বয়স্ক সপ্তাহ বিনামূল্যে বন্ধু চাকরি'.split(' '),
  so: 'cunto talo fasal haween carruur caafimaad guri luqad caawimaad bulsho qoys waayeel toddobaad bilaash saaxiib shaqo'.split(
    ' ',
  ),
} as const;
