import { categoryLabels, needLabels, vocabularies } from '@vcs/schema';
import type { TermLabels, TermList, TermQuery, VocabularyName } from '@vcs/schema';
import { readableFor } from './localise.ts';

const translated: Partial<Record<VocabularyName, Readonly<Record<string, TermLabels>>>> = {
  category: categoryLabels,
  need: needLabels,
};

/** The labels of a term by language; English is always there. */
export function labelsOf(vocabulary: VocabularyName, slug: string, label: string): { [lang: string]: string } {
  return { en: label, ...translated[vocabulary]?.[slug] };
}

/** The label for a reader of a language, in English where there is none. */
export function labelFor(labels: Readonly<{ [lang: string]: string }>, lang = 'en'): { lang: string; label: string } {
  const told = readableFor(lang).find((one) => labels[one] !== undefined) ?? 'en';
  return { lang: told, label: labels[told]! };
}

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
