export { assertAnswer, VcsAnswerError } from './assert-answer.ts';
export type { Answers } from './schemas.generated.ts';
export { validated } from './validated.ts';
export { violations } from './violations.ts';
export type { AnswerName, Violation } from './violations.ts';
