import type { InvalidParameter, ProofOfWorkChallenge } from '@vcs/schema';
import type { ProblemKind } from './kinds.ts';

/** An error that the caller is told about, as a problem of the given kind. */
export class ProblemError extends Error {
  override readonly name: string = 'ProblemError';
  readonly kind: ProblemKind;
  readonly invalidParameters: readonly InvalidParameter[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** What a program may solve to be heard all the same. */
  readonly challenge: ProofOfWorkChallenge | undefined;

  constructor(
    kind: ProblemKind,
    detail: string,
    more: {
      invalidParameters?: readonly InvalidParameter[];
      headers?: Record<string, string>;
      challenge?: ProofOfWorkChallenge;
      cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: more.cause });
    this.kind = kind;
    this.invalidParameters = more.invalidParameters;
    this.headers = more.headers ?? {};
    this.challenge = more.challenge;
  }
}

function sentence({ name, expected, found, nearest }: InvalidParameter): string {
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  return `${name}: expected ${expected}; found ${found === '' ? 'nothing' : found}.${hint}`;
}

/** The query of an address is not one that the API knows. */
export class InvalidParametersError extends ProblemError {
  override readonly name = 'InvalidParametersError';

  constructor(invalidParameters: readonly InvalidParameter[]) {
    super('invalid-parameter', invalidParameters.map(sentence).join(' '), { invalidParameters });
  }
}
