import { CatalogueError } from '../errors.ts';
import type { FieldProblem } from '../errors.ts';

/** What a token was to be made from is not right. */
export class InvalidTokenError extends CatalogueError {
  override readonly name = 'InvalidTokenError';
  readonly problems: readonly FieldProblem[];

  constructor(problems: readonly FieldProblem[]) {
    const list = problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
    super(`No token was made. Correct this: ${list}`);
    this.problems = problems;
  }
}

/** The key of a request was used before, for another request. */
export class KeyReusedError extends CatalogueError {
  override readonly name = 'KeyReusedError';
}
