import { CatalogueError } from '../errors.ts';
import type { FieldProblem } from '../errors.ts';

/** What was sent in cannot be kept as it is. */
export class InvalidSubmissionError extends CatalogueError {
  override readonly name = 'InvalidSubmissionError';
  readonly problems: readonly FieldProblem[];

  constructor(problems: readonly FieldProblem[]) {
    const list = problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
    super(`The submission was not kept. Correct these fields: ${list}`);
    this.problems = problems;
  }
}

/** Nobody can be nominated in this year at present. */
export class NominationsClosedError extends CatalogueError {
  override readonly name = 'NominationsClosedError';
  /** The day in London on which nominations open; missing where they are over. */
  readonly opens: string | undefined;
  /** The name of the year of the awards. */
  readonly year: string;

  constructor(year: string, opens: string | undefined) {
    super(
      opens === undefined
        ? `Nominations for ${year} are closed. The submission was not kept.`
        : `Nominations for ${year} open on ${opens}. The submission was not kept; send it again then.`,
    );
    this.year = year;
    this.opens = opens;
  }
}

/** The decision cannot be taken, or not in this way. */
export class DecisionError extends CatalogueError {
  override readonly name = 'DecisionError';
}

/** The solution of a challenge was used before. */
export class ChallengeSpentError extends CatalogueError {
  override readonly name = 'ChallengeSpentError';
}
