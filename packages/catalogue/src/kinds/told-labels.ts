import { categoryLabels, needLabels } from '@vcs/schema';
import type { TermLabels } from '@vcs/schema';

/** By vocabulary and slug; English labels are in the vocabularies themselves. */
const translated: Readonly<Record<string, Readonly<Record<string, TermLabels>>>> = {
  category: categoryLabels,
  need: needLabels,
};

/** Languages that serve a reader of one: itself, the language without its region, and Bengali for Sylheti, which few write. */
export function readableFor(lang: string): string[] {
  const base = lang.split('-')[0]!;
  return [...new Set([lang, base, ...(base === 'syl' ? ['bn'] : [])])];
}

/** The labels of a term by language; English is always there. */
export function labelsOf(vocabulary: string, slug: string, label: string): { [lang: string]: string } {
  return { en: label, ...translated[vocabulary]?.[slug] };
}

/** The label for a reader of a language, in English where there is none. */
export function labelFor(labels: Readonly<{ [lang: string]: string }>, lang = 'en'): { lang: string; label: string } {
  const told = readableFor(lang).find((one) => labels[one] !== undefined) ?? 'en';
  return { lang: told, label: labels[told]! };
}

/** A value that was counted, or a term that is referred to, with its label for a reader of a language. */
export function withToldLabel<Term extends { readonly label: string }>(
  vocabulary: string,
  slug: string,
  term: Term,
  lang: string,
): Term {
  return { ...term, ...labelFor(labelsOf(vocabulary, slug, term.label), lang) };
}
