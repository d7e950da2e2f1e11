// The few globals of the test framework that the tests use.
declare function describe(name: string, suite: () => void): void;
declare function it(name: string, test: () => void | Promise<void>): void;
declare function beforeEach(hook: () => void | Promise<void>): void;
declare function afterEach(hook: () => void | Promise<void>): void;
