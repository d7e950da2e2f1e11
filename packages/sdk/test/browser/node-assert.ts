// Stands for `node:assert/strict` where the tests run in a browser.
import { assert as chai } from 'chai';

function assert(value: unknown, message?: string): asserts value {
  chai.isOk(value, message);
}

function matches(error: unknown, expected: unknown): boolean {
  if (expected instanceof RegExp) return expected.test(String(error));
  if (typeof expected !== 'function') return true;
  // Classes have a prototype; what says itself whether an error is the right one has none.
  return expected.prototype === undefined ? expected(error) === true : error instanceof expected;
}

const assertions = {
  ok: assert,
  equal: chai.strictEqual,
  notEqual: chai.notStrictEqual,
  deepEqual: chai.deepStrictEqual,
  notDeepEqual: chai.notDeepEqual,
  fail(message?: string): never {
    return chai.fail(message ?? 'Failed');
  },
  match(text: string, pattern: RegExp, message?: string) {
    chai.match(text, pattern, message);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: string) {
    chai.notMatch(text, pattern, message);
  },
  throws(work: () => unknown, expected?: unknown) {
    let thrown: { error: unknown } | undefined;
    try {
      work();
    } catch (error) {
      thrown = { error };
    }
    assert(thrown !== undefined, 'Expected an error, found none.');
    assert(matches(thrown.error, expected), `Expected another error, found ${String(thrown.error)}.`);
  },
  doesNotThrow(work: () => unknown) {
    work();
  },
  async rejects(work: Promise<unknown> | (() => Promise<unknown>), expected?: unknown) {
    const found = await (typeof work === 'function' ? work() : work).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    assert(found !== undefined, 'Expected an error, found none.');
    assert(matches(found.error, expected), `Expected another error, found ${String(found.error)}.`);
  },
};

// The module it stands for has a default export, too.
export default Object.assign(assert, assertions);
