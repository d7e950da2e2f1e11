/** Fields that may be undefined become fields that may be left out. */
export type Present<Fields> = {
  [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name];
} & {
  [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], undefined>;
};

/** The fields that have a value. The standard's readers take neither null nor an empty text nor a bare undefined. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as Present<Fields>;
}

/** A list that has something in it. */
export function someOf<Item>(items: readonly Item[]): Item[] | undefined {
  return items.length === 0 ? undefined : [...items];
}

/** Texts joined as paragraphs or clauses; nothing where there is none. */
export function joined(separator: string, ...texts: readonly (string | undefined)[]): string | undefined {
  const some = texts.filter((text) => text !== undefined && text !== '');
  return some.length === 0 ? undefined : some.join(separator);
}
