import type { RecordSheet } from './record-sheet.ts';

/** A record as plain text: a letter or a message takes no more. */
export function sheetText({ name, offeredBy, notices, description, groups, address }: RecordSheet): string {
  const facts = groups.map((group) => {
    const lines = group.content.flatMap(linesOf).join('; ');
    return group.name ? `${group.name}: ${lines}` : lines;
  });
  return [name, offeredBy, ...[...notices, ...description].flatMap(linesOf), ...facts, address]
    .filter(Boolean)
    .join('\n');
}

/** What stands in a node, one text for each line of it. */
export function linesOf(node: Node): string[] {
  if (node instanceof HTMLUListElement || node instanceof HTMLOListElement) return [...node.children].flatMap(linesOf);
  if (node instanceof HTMLTableElement) return [...node.rows].map((row) => [...row.cells].map(wordsOf).join(' '));
  const words = wordsOf(node);
  return words ? [words] : [];
}

/** A line break in an address becomes a comma. */
function wordsOf(node: Node): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    if (at instanceof HTMLBRElement) texts.push(', ');
    else if (at instanceof Text) texts.push(at.data);
  }
  return texts
    .join('')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .trim();
}
