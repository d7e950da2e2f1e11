import { createHash, randomBytes } from 'node:crypto';
import type { SpentChallenge } from '@vcs/catalogue';
import type { ProofOfWorkChallenge } from '@vcs/schema';
import type { Signer } from './signer.ts';

/*
 * Asked only of programs whose network sent too much. A challenge is `bits.time.lot.mark`; a solution is the challenge, a
 * dot, and a number that makes the SHA-256 of it all begin with so many zero bits. The server remembers only what was spent.
 */

/** About a million tries: a second or two of an ordinary machine. */
export const usualBits = 20;
const lifetime = 600_000;
const purpose = 'challenge';

export function issueChallenge(signer: Signer, now: Date, bits: number): ProofOfWorkChallenge {
  const expires = now.getTime() + lifetime;
  const text = `${bits}.${expires.toString(36)}.${randomBytes(12).toString('base64url')}`;
  return {
    algorithm: 'sha-256',
    challenge: `${text}.${signer.sign(purpose, text)}`,
    bits,
    expiresAt: new Date(expires).toISOString(),
  };
}

/** The zero bits that lead the SHA-256 of a text. */
export function leadingZeroBits(text: string): number {
  let bits = 0;
  for (const byte of createHash('sha256').update(text).digest()) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}

/** The challenge that a solution solves; undefined where it is not ours, is over, or is not solved. */
export function solvedChallenge(signer: Signer, solution: string, now: Date): SpentChallenge | undefined {
  const [bits = '', time = '', lot = '', mark = '', number = ''] = solution.split('.');
  if (!/^\d{1,16}$/.test(number) || !signer.holds(purpose, `${bits}.${time}.${lot}`, mark)) return undefined;
  const expires = Number.parseInt(time, 36);
  if (expires < now.getTime() || leadingZeroBits(solution) < Number(bits)) return undefined;
  return { id: lot, expiresAt: new Date(expires).toISOString() };
}
