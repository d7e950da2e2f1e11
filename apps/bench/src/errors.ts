/** The command cannot do what it was asked to; the message says what was expected, what was found and what to do. */
export class BenchError extends Error {
  override readonly name = 'BenchError';
}
