import { createHash } from 'node:crypto';

const digitsOfParent = 12;

function asUuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/**
 * The id of something that has none of its own, from that of the record it is part of and where it is in it, such as
 * `schedules/MO 09:00`. The same wherever and whenever it is made. It begins with the first twelve digits of the parent's
 * id, so that the parent is found again; the other digits are those of a hash (RFC 9562, UUID version 8).
 */
export function partId(parent: string, path: string): string {
  const hash = createHash('sha256').update(parent).update('\0').update(path).digest('hex');
  const own = parent.replaceAll('-', '').slice(0, digitsOfParent);
  const variant = '89ab'[Number.parseInt(hash[3]!, 16) & 3]!;
  return asUuid(`${own}8${hash.slice(0, 3)}${variant}${hash.slice(4, 19)}`);
}

/** What the ids of all records begin with that a part with this id may belong to. */
export function parentPrefix(id: string): string {
  return asUuid(id.replaceAll('-', '')).slice(0, digitsOfParent + 1);
}
