import { createHmac, timingSafeEqual } from 'node:crypto';

/** Marks texts as ours. A mark for one purpose is worth nothing for another. */
export class Signer {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  /** 22 characters that go into addresses and forms. */
  sign(purpose: string, text: string): string {
    const hash = createHmac('sha256', this.#key).update(`${purpose}\n${text}`).digest();
    return hash.subarray(0, 16).toString('base64url');
  }

  /** Whether the mark is that of this text, told in a time that does not depend on where it differs. */
  holds(purpose: string, text: string, mark: string): boolean {
    const expected = Buffer.from(this.sign(purpose, text));
    const given = Buffer.from(mark);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}
