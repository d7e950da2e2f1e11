import { intl } from './intl.ts';
import type { Language } from './languages.ts';
import { locales } from './locales.ts';

/** One wording for each plural category of a language; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Words a number as the language's plural rules ask. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rule = intl('PluralRules', language);
  const number = intl('NumberFormat', locales[language]).format(count);
  return (forms[rule.select(count)] ?? forms.other).replace('#', number);
}
