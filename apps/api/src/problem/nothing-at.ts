import type { OpenAPIHono } from '@hono/zod-openapi';
import { nearest } from '../query/nearest.ts';
import { ProblemError } from './errors.ts';

/** Addresses for programs, where a letter that is missing is found sooner with a hint. People get a page that leads on. */
const forPrograms = /^\/(?:v1|hsds|feeds)\//;

/** The problem of an address at which there is nothing, with the one that was probably meant. */
export function nothingAt(path: string, { routes }: Pick<OpenAPIHono, 'routes'>): ProblemError {
  const known = forPrograms.test(path)
    ? routes.map((route) => route.path).filter((one) => forPrograms.test(one) && !/[:*]/.test(one))
    : [];
  const near = nearest(path, known);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  return new ProblemError('unknown-address', `There is nothing at ${path}.${meant}`);
}
