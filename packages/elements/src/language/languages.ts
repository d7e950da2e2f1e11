/** The languages the elements speak. English comes with the element, the others are loaded when needed. */
export const languages = ['en', 'bn', 'so', 'ar'] as const;

export type Language = (typeof languages)[number];

/** The language to speak for a language tag; English for one that is unknown or malformed. */
export function nearestLanguage(tag: string | null | undefined): Language {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? 'en';
}

export function direction(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The nearest `lang` around an element, through shadow roots, up to the page's own. */
export function languageAround(element: Element): string | null {
  let place: Element | null = element;
  while (place) {
    const tagged: Element | null = place.closest('[lang]');
    if (tagged) return tagged.getAttribute('lang');
    const root = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
