/** Reads words parted by spaces or commas, each once: `bow-east, mile-end` and `bow-east mile-end` are the same. */
export function wordList(text: string | undefined | null): string[] {
  return [...new Set((text ?? '').split(/[\s,]+/).filter(Boolean))];
}
