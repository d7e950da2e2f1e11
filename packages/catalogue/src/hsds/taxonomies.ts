import { vocabularies } from '@vcs/schema';
import type { VocabularyName } from '@vcs/schema';
import { recordId } from '../record-identity.ts';

/** A controlled list, as HSDS-UK 3.0 has it. */
export interface HsdsTaxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A word of a controlled list, as HSDS-UK 3.0 has it; `code` is of HSDS itself: the word as filters of `/v1` have it. */
export interface HsdsTaxonomyTerm {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: string;
  readonly taxonomy_id: string;
  readonly term: string;
  readonly code: string;
}

const told: Readonly<Record<VocabularyName, readonly [name: string, description: string]>> = {
  category: ['Categories', 'what a service is about'],
  need: ['Needs', 'what somebody is looking for help with'],
  circumstance: ['Circumstances', 'what is true of a person or household that decides which services fit'],
  audience: ['Audiences', 'whom a service is made for'],
  cause: ['Causes', 'what a volunteer cares about'],
  skill: ['Skills', 'what a volunteer can bring or learn'],
  facility: ['Facilities', 'what premises or a space offer'],
};

const names = Object.keys(vocabularies) as VocabularyName[];

function taxonomyOf(vocabulary: VocabularyName): HsdsTaxonomy {
  const [name, description] = told[vocabulary];
  return {
    id: recordId('taxonomy', vocabulary),
    name,
    description: `${description.charAt(0).toUpperCase()}${description.slice(1)}.`,
  };
}

/** Our vocabularies. Their ids, and those of their terms, never change. */
export const taxonomies: readonly HsdsTaxonomy[] = names.map(taxonomyOf);

interface KnownTerm {
  readonly vocabulary: VocabularyName;
  readonly slug: string;
  readonly term: HsdsTaxonomyTerm;
}

function termsOf(vocabulary: VocabularyName): KnownTerm[] {
  const { id, name } = taxonomyOf(vocabulary);
  return vocabularies[vocabulary].map((term) => {
    const also = term.synonyms.length === 0 ? '' : ` Also: ${term.synonyms.join(', ')}.`;
    return {
      vocabulary,
      slug: term.slug,
      term: {
        id: term.id,
        name: term.label,
        description: `${term.label}, of the list of ${told[vocabulary][1]}.${also}`,
        taxonomy: name,
        taxonomy_id: id,
        term: term.label,
        code: term.slug,
      },
    };
  });
}

const known = names.flatMap(termsOf);
const byId = new Map(known.map((one) => [one.term.id, one]));
const bySlug = new Map(known.map((one) => [`${one.vocabulary}/${one.slug}`, one.term]));
const vocabularyById = new Map(names.map((name) => [recordId('taxonomy', name), name]));

export const taxonomyTerms: readonly HsdsTaxonomyTerm[] = known.map(({ term }) => term);

/** The term of a vocabulary with a slug; the schemas of records let no other slug in. */
export function taxonomyTerm(vocabulary: VocabularyName, slug: string): HsdsTaxonomyTerm | undefined {
  return bySlug.get(`${vocabulary}/${slug}`);
}

/** To which vocabulary, and which slug in it, an id belongs. */
export function termWithId(id: string): Pick<KnownTerm, 'vocabulary' | 'slug'> | undefined {
  return byId.get(id.toLowerCase());
}

export function vocabularyWithId(id: string): VocabularyName | undefined {
  return vocabularyById.get(id.toLowerCase());
}
