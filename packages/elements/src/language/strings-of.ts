/** The shape that the English texts give, with any text in place of each English one. */
export type StringsOf<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : English[Key];
};
