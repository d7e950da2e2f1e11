/** Digits and letters that nobody mistakes for others, read aloud or by hand; without vowels they make no words. */
const signs = '23456789BCDFGHJKMNPQRSTVWXZ';

/** A short name for a hand-off, drawn by lot: `K7M-4QX`. */
export function newReference(): string {
  const drawn: string[] = [];
  while (drawn.length < 6) {
    // What is beyond the last whole round of signs would favour the first of them.
    const number = crypto.getRandomValues(new Uint8Array(1))[0]!;
    if (number < 256 - (256 % signs.length)) drawn.push(signs[number % signs.length]!);
  }
  return `${drawn.slice(0, 3).join('')}-${drawn.slice(3).join('')}`;
}
