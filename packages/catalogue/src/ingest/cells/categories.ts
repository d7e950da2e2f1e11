import { categories } from '@vcs/schema';
import type { CategorySlug } from '@vcs/schema';
import { oneLine, plainWords } from '../words.ts';

export interface CategoriesReading {
  categories: CategorySlug[];
  unrecognised: string[];
}

const slugOfWords = new Map<string, CategorySlug>(
  categories.flatMap(({ slug, label, synonyms }) =>
    [slug, label, ...synonyms].map((name) => [plainWords(name), slug] as const),
  ),
);

/**
 * The categories of a theme, by label, slug or synonym. A theme may itself contain a comma ("Inclusion, health and
 * wellbeing"), so it is looked up whole before it is taken apart.
 */
export function readCategories(cell: string): CategoriesReading {
  const reading: CategoriesReading = { categories: [], unrecognised: [] };
  const add = (slug: CategorySlug) => {
    if (!reading.categories.includes(slug)) reading.categories.push(slug);
  };
  for (const theme of cell
    .split(/[;|\n]/)
    .map(oneLine)
    .filter(Boolean)) {
    const whole = slugOfWords.get(plainWords(theme));
    if (whole) {
      add(whole);
      continue;
    }
    for (const part of theme.split(/[,/]/).map(oneLine).filter(Boolean)) {
      const slug = slugOfWords.get(plainWords(part));
      if (slug) add(slug);
      else reading.unrecognised.push(part);
    }
  }
  return reading;
}
