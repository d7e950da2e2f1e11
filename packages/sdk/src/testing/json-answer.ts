import type { Problem } from '../types.generated.ts';
import type { MockAnswer } from './answer.ts';

export function json(status: number, type: string, body: object, caching: string): MockAnswer {
  return { status, headers: { 'Content-Type': type, 'Cache-Control': caching }, body: JSON.stringify(body) };
}

export function problem(body: Problem): MockAnswer {
  return json(body.status, 'application/problem+json', body, 'no-store');
}
