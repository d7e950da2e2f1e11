import { vocabularies } from '@vcs/schema';
import type { TermList, TermQuery, VocabularyName } from '@vcs/schema';
import { labelFor, labelsOf } from './told-labels.ts';

/** The controlled lists, with the labels of their terms in every language that there are some in. */
export function answerTerms({ vocabulary, lang }: TermQuery): TermList {
  const names = Object.keys(vocabularies) as VocabularyName[];
  return {
    vocabularies: names
      .filter((name) => vocabulary.length === 0 || vocabulary.includes(name))
      .map((name) => ({
        name,
        terms: vocabularies[name].map(({ id, slug, label, synonyms }) => {
          const labels = labelsOf(name, slug, label);
          return { id, slug, synonyms: [...synonyms], ...labelFor(labels, lang), labels };
        }),
      })),
  };
}
