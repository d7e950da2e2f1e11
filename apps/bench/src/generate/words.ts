import { Random, Ranked } from './random.ts';

/** Words that hold sentences together: nearly half of all written English. */
export const joiningWords =
  'the and to of for a in with or on your you we our is are at who from can by as it they their if will be'.split(' ');

/** What descriptions of local services talk about, the commonest first. */
const commonWords = (
  'community people support free group local help families session weekly residents friendly learn advice young women children ' +
  'welcome health activities skills home meet share volunteers centre bring english work food training together safe older ' +
  'family confidence space class course neighbours borough club project team trained booking new life place garden information ' +
  'staff drop-in parents experience workshop arts school speak language practice friends tea money services programme carers ' +
  'creative wellbeing play music cook history outdoors walking exercise computer phone online forms letters benefits rent debt ' +
  'housing employment interview job mentor youth girls boys men elders disabled accessible wheelchair library hall mosque church ' +
  'park river market estate tenants landlord repairs heating energy bills budget savings law immigration visa court rights ' +
  'discrimination counselling anxiety grief sleep stress mood recovery alcohol smoking diabetes heart asthma pregnancy baby toddler ' +
  'nursery homework reading maths science exam university apprenticeship college certificate sewing pottery painting dance drama ' +
  'film poetry choir drums photography cricket football boxing swimming cycling yoga badminton basketball netball running climbing ' +
  'chess gardening bees compost recycling repair tools bicycle trees canal birds wildlife climate lunch breakfast supper pantry ' +
  'parcel kitchen halal vegan baking spices recipes befriending telephone visits shopping prescriptions transport minibus trips ' +
  'seaside museum gallery theatre festival celebration eid christmas diwali interfaith prayer reflection refugees asylum ' +
  'interpreting bengali sylheti somali arabic spanish italian polish deaf blind autism dementia memory stroke pain nurse doctor ' +
  'pharmacist referral assessment waiting evening weekend morning afternoon term holiday half summer winter spring autumn'
).split(' ');

const starts = 'b br c ch cl d dr f fl g gl gr h k l m n p pr qu r s sh sl st t th tr v w wh'.split(' ');
const middles = 'a ai e ea ee i o oa oo ou u'.split(' ');
const ends = 'b ck d dge ft g l lk ll m mb n nd ng nt p r rd rk rn rt s sk ss st t tch th x'.split(' ');
const closings = ['', 'er', 'ley', 'ham', 'ow', 'wick', 'by', 'ton', 'ette', 'ish', 'ard', 'et'];

/** Names and terms that few records share. No word of a language, so that no synonym and hardly a stem joins two of them. */
function rareWords(count: number, taken: readonly string[]): string[] {
  const random = new Random('rare words');
  const found = new Set<string>();
  const known = new Set(taken);
  while (found.size < count) {
    const syllables = Array.from({ length: random.between(1, 2) }, () => {
      return random.pick(starts) + random.pick(middles) + random.pick(ends);
    });
    const word = syllables.join('') + random.pick(closings);
    if (word.length > 3 && !known.has(word)) found.add(word);
  }
  return [...found];
}

/** Every word that carries meaning, in the order of how often it comes up: enough that large sectors have rare words too. */
export const contentWords: readonly string[] = [...commonWords, ...rareWords(150_000, commonWords)];

/** By Zipf's law, as words come up in real text. */
export const rankedWords = new Ranked(contentWords);

/** Few enough records have each that a made-up name is nearly a name of its own. */
export const inventedNames: readonly string[] = contentWords.slice(commonWords.length + 4_000);
