import type { ServiceQueryInput } from '@vcs/schema';

/** A kind of search, with different ones of it to ask in turn, so that what is measured is no single lucky query. */
export interface SearchCase {
  readonly name: string;
  readonly queries: readonly ServiceQueryInput[];
}

const twoWords = [
  'music children', 'family cook', 'law letters', 'women swimming', 'garden school', 'computer training', 'rent letters',
  'painting carers', 'football girls', 'yoga morning', 'health walking', 'prayer families', 'reading parents', 'dance elders',
  'kitchen volunteers', 'interview mentor',
]; // prettier-ignore
const phraseAndWord = ['food bank weekend', 'domestic abuse women', 'english classes women', 'lunch club halal'];
const wordAndFilters = ['family', 'women', 'music', 'advice', 'school', 'health', 'training', 'cook'];
const wards = ['bow-east', 'whitechapel', 'poplar', 'weavers'] as const;

/** The word that the generator puts into nearly every record. */
export const broadestWord = 'community';

export function searchCases(rareWords: readonly string[]): SearchCase[] {
  return [
    { name: 'two words', queries: twoWords.map((q) => ({ q })) },
    { name: 'the broadest word', queries: [{ q: broadestWord }] },
    { name: 'one rare word', queries: rareWords.map((q) => ({ q })) },
    { name: 'browse all', queries: [{}] },
    {
      name: 'a word, two categories, a ward',
      queries: wordAndFilters
        .map((q, index) => ({
          q,
          category: ['children-and-young-people', 'health-and-wellbeing'] as const,
          ward: [wards[index % wards.length]!],
        }))
        .map(({ q, category, ward }) => ({ q, category: [...category], ward })),
    },
    { name: 'a phrase with synonyms and a word', queries: phraseAndWord.map((q) => ({ q })) },
  ];
}
