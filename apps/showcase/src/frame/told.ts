import { html, nothing } from './html.ts';
import type { Html } from './html.ts';
import type { PageContext } from './site.ts';

interface ToldRecord {
  readonly lang: string;
  readonly texts?: Readonly<Record<string, { readonly lang: string }>> | undefined;
}

type Around = Pick<PageContext, 'words'>;

const base = (tag: string): string => tag.split('-')[0] ?? tag;

/** The language of one text of a record, where it is another than that of the page. */
function otherLanguage({ words }: Around, record: ToldRecord, field: string): string | undefined {
  const lang = record.texts?.[field]?.lang ?? record.lang;
  return base(lang) === base(words.locale) ? undefined : lang;
}

/** A category of a year, which is in the language of its year where it is not translated. */
export function categoryOf<Category extends { readonly texts?: ToldRecord['texts']; readonly name: string }>(
  { lang }: { readonly lang: string },
  category: Category,
): Category & ToldRecord {
  return { ...category, lang };
}

/** The `lang` attribute of one text of a record, where it is in another language than the page. */
export function inItsLanguage(around: Around, record: ToldRecord, field: string): Html | '' {
  const lang = otherLanguage(around, record, field);
  return lang === undefined ? '' : html` lang="${lang}"`;
}

/** Tells readers, in their language, that what follows is in another. */
export function languageNotice(around: Around, record: ToldRecord, field: string): Html {
  const lang = otherLanguage(around, record, field);
  if (lang === undefined) return nothing;
  const { languageNames, locale, textIn } = around.words;
  const name = languageNames[base(lang)] ?? new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang;
  return html`<p class="in-another-language">${textIn(name)}</p>`;
}
