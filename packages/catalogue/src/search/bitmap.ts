/** Numbers of entries as one bit each, in blocks of 4096. All of a search's logic works on these. */
export type Bitmap = Uint32Array<ArrayBuffer>;

export const blockSize = 4096;
const wordsInBlock = blockSize / 32;
const bytesInBlock = blockSize / 8;
/** A block with fewer numbers than this is kept as a list of 16-bit places, which is then shorter than its bits. */
const mostInList = bytesInBlock / 2 - 1;

/** All zero, for numbers below `size`. */
export function emptyBitmap(size: number): Bitmap {
  return new Uint32Array(Math.ceil(size / blockSize) * wordsInBlock);
}

function setBit(bitmap: Bitmap, number: number): void {
  bitmap[number >>> 5]! |= 1 << (number & 31);
}

function clearBit(bitmap: Bitmap, number: number): void {
  bitmap[number >>> 5]! &= ~(1 << (number & 31));
}

/** Keeps in `into` what both have. */
export function intersect(into: Bitmap, other: Bitmap): Bitmap {
  for (let word = 0; word < into.length; word += 1) into[word]! &= other[word]!;
  return into;
}

/** Adds to `into` what the other has. */
export function unite(into: Bitmap, other: Bitmap): Bitmap {
  for (let word = 0; word < into.length; word += 1) into[word]! |= other[word]!;
  return into;
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export function countBits(bitmap: Bitmap): number {
  let count = 0;
  for (let word = 0; word < bitmap.length; word += 1) count += bitsOf(bitmap[word]!);
  return count;
}

/** The numbers in it, ascending. */
export function numbersIn(bitmap: Bitmap): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(countBits(bitmap));
  let next = 0;
  for (let word = 0; word < bitmap.length; word += 1) {
    for (let bits = bitmap[word]!; bits !== 0; bits &= bits - 1) {
      numbers[next++] = word * 32 + 31 - Math.clz32(bits & -bits);
    }
  }
  return numbers;
}

/** A block as it is kept: its 4096 bits, or, where shorter, the places of those that are set, 16 bits each, little-endian. */
export function encodeBlock(block: Bitmap): { size: number; rows: Uint8Array } {
  const places = numbersIn(block);
  const rows = new Uint8Array(places.length > mostInList ? bytesInBlock : places.length * 2);
  const view = new DataView(rows.buffer);
  if (places.length > mostInList) block.forEach((word, index) => view.setUint32(index * 4, word, true));
  else places.forEach((place, index) => view.setUint16(index * 2, place, true));
  return { size: places.length, rows };
}

/** Adds what a kept block has to a bitmap. A block beyond the bitmap's end is left out. */
export function addBlock(bitmap: Bitmap, block: number, rows: Uint8Array): void {
  const first = block * wordsInBlock;
  if (first >= bitmap.length) return;
  if (rows.length === bytesInBlock) {
    const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
    for (let word = 0; word < wordsInBlock; word += 1) bitmap[first + word]! |= view.getUint32(word * 4, true);
    return;
  }
  for (let byte = 0; byte < rows.length; byte += 2) {
    const place = rows[byte]! | (rows[byte + 1]! << 8);
    bitmap[first + (place >>> 5)]! |= 1 << (place & 31);
  }
}

/** A kept block with some places added and some taken away. */
export function editBlock(rows: Uint8Array | undefined, added: readonly number[], removed: readonly number[]): Bitmap {
  const block = emptyBitmap(blockSize);
  if (rows !== undefined) addBlock(block, 0, rows);
  for (const place of removed) clearBit(block, place);
  for (const place of added) setBit(block, place);
  return block;
}
