import { z } from 'zod';
import { categorySlug } from '../category.ts';
import { organisationKinds } from '../organisation.ts';
import { slug } from '../record.ts';
import { writtenEmail, writtenLine, writtenTelephone, writtenText, writtenWebAddress } from './written-text.ts';

/** The kinds of record that somebody may suggest a change to. */
export const changeableKinds = [
  'organisation',
  'service',
  'project',
  'person',
  'premises',
  'space',
  'volunteer-role',
  'event',
  'opportunity',
  'story',
] as const;

/** What may be wrong with a listing, as a form asks it. */
export const changeTopics = [
  'name',
  'description',
  'times',
  'place',
  'contact',
  'cost',
  'who-for',
  'access',
  'closed',
  'other',
] as const;

/** How the sender knows what they say. */
export const changeGrounds = ['runs-it', 'uses-it', 'refers-to-it', 'other'] as const;

const idOrSlug = z.union([z.uuid(), slug]);

/** Something that is wrong or missing in a listing. No word in it about the sender. */
export const changeContent = z.strictObject({
  record: z
    .strictObject({ kind: z.enum(changeableKinds), id: idOrSlug.meta({ description: 'Id or slug; kept as the id' }) })
    .optional()
    .meta({ description: 'The listing, where it is known' }),
  about: writtenLine(300).optional().meta({ description: 'The listing in words: a name or the address of a page' }),
  topics: z.array(z.enum(changeTopics)).max(changeTopics.length).default([]),
  text: writtenText(5000).meta({ description: 'What is wrong, and what would be right' }),
  grounds: z.enum(changeGrounds).optional().meta({ description: 'How the sender knows' }),
  proposed: z
    .record(z.string().regex(/^[a-z][A-Za-z]{0,39}$/), z.unknown())
    .optional()
    .meta({ description: 'Fields of the record with the values that they should have, for programs' }),
});

export const listedService = z.strictObject({
  name: writtenLine(300),
  description: writtenText(5000).optional(),
  categories: z.array(categorySlug).max(10).default([]),
  when: writtenText(1000).optional().meta({ description: 'Days and times, in words' }),
  where: writtenText(500).optional().meta({ description: 'Address or area, in words' }),
  whoFor: writtenText(2000).optional(),
  cost: writtenText(1000).optional(),
  howToGet: writtenText(2000).optional().meta({ description: 'How to book, join or be referred' }),
});

/** An organisation that is not listed, with what it does. Everything here is meant to be public. */
export const listingContent = z.strictObject({
  name: writtenLine(300).meta({ description: 'Name of the organisation' }),
  description: writtenText(5000).optional(),
  kinds: z.array(z.enum(organisationKinds)).max(organisationKinds.length).default([]),
  website: writtenWebAddress.optional(),
  email: writtenEmail.optional().meta({ description: 'Public e-mail address of the organisation' }),
  phone: writtenTelephone.optional().meta({ description: 'Public telephone number of the organisation' }),
  services: z.array(listedService).max(10).default([]),
});

/** Somebody or something put forward for an award. */
export const nominationContent = z.strictObject({
  year: idOrSlug.meta({ description: 'Id or slug of the year of the awards; kept as the id' }),
  category: slug.meta({ description: 'One of the categories of that year' }),
  nominee: writtenLine(300).meta({ description: 'Who or what is nominated, as it would be announced' }),
  nomineeId: idOrSlug
    .optional()
    .meta({ description: 'Id or slug of the project, organisation or person, where it is listed; kept as the id' }),
  organisation: writtenLine(300).optional().meta({ description: 'The organisation that the nominee belongs to' }),
  reason: writtenText(5000).meta({ description: 'Why they should win' }),
  agreed: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether the nominee knows and agrees. A person is only nominated where they do' }),
});

export type ChangeContent = z.infer<typeof changeContent>;
export type ListingContent = z.infer<typeof listingContent>;
export type ListedService = z.infer<typeof listedService>;
export type NominationContent = z.infer<typeof nominationContent>;
