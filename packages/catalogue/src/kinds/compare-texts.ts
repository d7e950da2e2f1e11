/** Orders texts that need no reader's alphabet, such as instants and ids. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
