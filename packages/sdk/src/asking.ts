import type { ApiQuestion, Sending } from './connection.ts';
import { refusal } from './refusal.ts';

/** How questions are sent: they change nothing. */
export const asking = ({ parameters }: ApiQuestion): Sending => ({ parameters, repeatable: true, refusal });
