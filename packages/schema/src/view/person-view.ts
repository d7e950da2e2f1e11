import type { z } from 'zod';
import { organisationReference } from '../organisation.ts';
import { person } from '../person.ts';
import { asTold } from './shown.ts';

/**
 * Somebody in a public role. The way to reach them is theirs to give: it is told of a contact of a service, never of a
 * nominee. What they agreed to and when is not shown.
 */
export const personSummary = person
  .pick({ id: true, slug: true, lang: true, name: true, role: true, title: true, example: true })
  .extend({
    contact: person.shape.contact.unwrap().optional(),
    organisation: organisationReference.optional(),
    ...asTold,
  });

export type PersonSummary = z.infer<typeof personSummary>;
