import type { Language } from './languages.ts';

/**
 * The regional form of each language that numbers, dates and prices follow. Browsers differ in the digits of Arabic; those
 * of the telephone numbers beside them are the ones that every reader here knows.
 */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', bn: 'bn', so: 'so', ar: 'ar-u-nu-latn' };
