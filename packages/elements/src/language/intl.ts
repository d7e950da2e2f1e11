type Kind = 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'NumberFormat' | 'PluralRules';
type Makers = Pick<typeof Intl, Kind>;

const made = new Map<string, unknown>();

/** A formatter of `Intl`, made once for each way of writing: making one takes a browser as long as drawing a card. */
export function intl<K extends Kind>(
  kind: K,
  locale: string,
  options?: ConstructorParameters<Makers[K]>[1],
): InstanceType<Makers[K]> {
  const key = kind + locale + JSON.stringify(options);
  if (!made.has(key)) {
    const Maker = Intl[kind] as new (locale: string, options: unknown) => unknown;
    made.set(key, new Maker(locale, options));
  }
  return made.get(key) as InstanceType<Makers[K]>;
}
