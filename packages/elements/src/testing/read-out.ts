import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/** Marks that only keep numbers in order among letters of the other direction. */
const marks = /[\u2066-\u2069]/g;

/** More stops than any of the parts has that are read. */
const most = 500;

/** What a screen reader says from the top of a part of an element to its end, without the ends of what it names. */
export async function readOut(part: HTMLElement): Promise<string[]> {
  await virtual.start({ container: part });
  const top = virtual.activeNode;
  let stops = 0;
  do {
    await virtual.next();
    stops += 1;
  } while (virtual.activeNode !== top && stops < most);
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  return log
    .map((said) => said.replace(marks, ''))
    .filter((said) => said !== 'paragraph' && !said.startsWith('end of '));
}

/** Those of the awaited phrases that were not said, or not in this order; each awaits something that begins with it. */
export function unsaid(log: readonly string[], awaited: readonly string[]): string[] {
  let from = 0;
  return awaited.filter((phrase) => {
    const at = log.findIndex((said, index) => index >= from && said.startsWith(phrase));
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}
