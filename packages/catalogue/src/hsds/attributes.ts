import type { Service, VocabularyName } from '@vcs/schema';
import { partId } from './identity.ts';
import { someOf } from './present.ts';
import { taxonomyTerm } from './taxonomies.ts';

const described: readonly { vocabulary: VocabularyName; of(service: Service): readonly string[] | undefined }[] = [
  { vocabulary: 'category', of: ({ categories }) => categories },
  { vocabulary: 'need', of: ({ needs }) => needs },
  { vocabulary: 'circumstance', of: ({ circumstances }) => circumstances },
  { vocabulary: 'audience', of: ({ audiences }) => audiences },
];

/** What a service is about and whom it is for, in terms of our taxonomies. */
export function attributesOf(service: Service) {
  const attributes = described.flatMap(({ vocabulary, of }) =>
    [...new Set(of(service))].flatMap((slug) => {
      const term = taxonomyTerm(vocabulary, slug);
      if (term === undefined) return [];
      return {
        id: partId(service.id, `attributes/${vocabulary}/${slug}`),
        link_id: service.id,
        link_type: vocabulary,
        taxonomy_term_id: term.id,
        taxonomy_term: term,
      };
    }),
  );
  return someOf(attributes);
}
