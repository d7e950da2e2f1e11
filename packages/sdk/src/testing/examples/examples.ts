import type { ServiceDetail } from '../../types.generated.ts';
import { services } from './organisations.ts';

/**
 * Services for tests and demonstrations. All but one are invented (`example: true`), with numbers and addresses that
 * nobody has. Among them are the cases that break a layout: a name of 300 characters, nothing but a name, a notice, a service
 * that is over, other scripts, right-to-left text.
 */
export const examples: readonly ServiceDetail[] = services;
