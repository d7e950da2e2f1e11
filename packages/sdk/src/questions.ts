// What a page needs that only asks: neither what sends changes nor the functions of single lists.
export { connectForQuestions } from './connection.ts';
export type { Answer, QuestionConnection, QuestionConnectionOptions } from './connection.ts';
export { isVcsError } from './errors.ts';
