/**
 * Reads words parted by spaces or commas, each once: `bow-east, mile-end` and `bow-east mile-end` are the same. What is
 * only there or not is `true`.
 */
export function wordList(text: string | boolean | undefined | null): string[] {
  return [
    ...new Set(
      String(text || '')
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  ];
}
