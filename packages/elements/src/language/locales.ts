import type { Language } from './languages.ts';

/** The regional form of each language that numbers, dates and prices follow. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', bn: 'bn', so: 'so', ar: 'ar' };
