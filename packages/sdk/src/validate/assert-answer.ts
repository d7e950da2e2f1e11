import type { Answers } from './schemas.generated.ts';
import { violations } from './violations.ts';
import type { AnswerName, Violation } from './violations.ts';

/** An answer is not what the API says it is. */
export class VcsAnswerError extends Error {
  override readonly name = 'VcsAnswerError';
  /** What was expected. */
  readonly answer: AnswerName;
  readonly violations: readonly Violation[];

  constructor(answer: AnswerName, found: readonly Violation[], from = 'the API') {
    const [first] = found;
    const where = first === undefined ? '' : ` at "${first.path}": expected ${first.expected}, found ${first.found}`;
    super(
      `Expected ${answer} from ${from}; ${found.length} of its parts are wrong, the first${where}. Update the package.`,
    );
    this.answer = answer;
    this.violations = found;
  }
}

/** @throws VcsAnswerError where the value is no such answer */
export function assertAnswer<Name extends AnswerName>(name: Name, value: unknown): asserts value is Answers[Name] {
  const found = violations(name, value);
  if (found.length > 0) throw new VcsAnswerError(name, found);
}
