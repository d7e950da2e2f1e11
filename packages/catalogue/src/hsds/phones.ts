import type { ContactDetails } from '@vcs/schema';
import { languageName } from '../kinds/labels.ts';
import { partId } from './identity.ts';
import { present, someOf } from './present.ts';

/** Languages as HSDS itself has them: the UK profile keeps only their ids. `code` is ISO 639. */
export function languagesOf(owner: string, tags: readonly string[], link: object) {
  return someOf(
    [...new Set(tags)].map((tag) => ({
      id: partId(owner, `languages/${tag}`),
      ...link,
      name: languageName(tag),
      code: tag.split('-')[0]!,
    })),
  );
}

/** Telephone numbers as HSDS itself has them; the UK profile has none. */
export function phonesOf(owner: string, { phones }: ContactDetails, link: object) {
  const once = [...new Map(phones.map((phone) => [`${phone.number} ${phone.description ?? ''}`, phone])).entries()];
  return someOf(
    once.map(([key, { number, description, languages = [] }]) => {
      const id = partId(owner, `phones/${key}`);
      return present({ id, ...link, number, description, languages: languagesOf(id, languages, { phone_id: id }) });
    }),
  );
}
