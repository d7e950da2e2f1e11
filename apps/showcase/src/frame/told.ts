import { html } from './html.ts';
import type { Html } from './html.ts';
import type { PageContext } from './site.ts';

interface ToldRecord {
  readonly lang: string;
  readonly texts?: Readonly<Record<string, { readonly lang: string }>> | undefined;
}

const base = (tag: string): string => tag.split('-')[0] ?? tag;

/** The `lang` attribute of one text of a record, where it is in another language than the page. */
export function inItsLanguage({ words }: Pick<PageContext, 'words'>, record: ToldRecord, field: string): Html | '' {
  const lang = record.texts?.[field]?.lang ?? record.lang;
  return base(lang) === base(words.locale) ? '' : html` lang="${lang}"`;
}
