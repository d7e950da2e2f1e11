import type { Award, AwardInput, DecisionRequest, NominationContent } from '@vcs/schema';
import { award } from '@vcs/schema';
import type { RecordWriter } from '../catalogue.ts';
import { recordId, slugify } from '../record-identity.ts';
import { foldText } from '../text/fold.ts';
import { DecisionError } from './errors.ts';
import type { MadeRecord } from './accept.ts';

const subjectField = { project: 'projectId', organisation: 'organisationId', person: 'personId' } as const;

/** Makes the nominee of its year and category; who is there already, because others nominated them too, stays. */
export async function acceptNomination(
  records: RecordWriter,
  reference: string,
  content: NominationContent,
  decision: DecisionRequest,
  now: Date,
): Promise<MadeRecord[]> {
  const year = await records.awardYears.get(content.year);
  const category = year?.categories.find(({ slug }) => slug === content.category);
  if (year === undefined || category === undefined) {
    throw new DecisionError(
      `Expected the year of this nomination and its category "${content.category}", found that one is gone. Nothing was changed. Put it back, or decline the nomination.`,
    );
  }
  const { name = content.nominee, ...chosen } = decision.award ?? {};
  const plain = slugify(`${year.year} ${category.slug} ${name}`);
  const there = await records.awards.findBySlug(plain);
  if (there !== undefined && isSame(there, year.id, category.slug, name)) return [{ kind: 'award', id: there.id }];
  const slug = there === undefined ? plain : slugify(`${year.year} ${reference} ${category.slug} ${name}`);
  const nominee: AwardInput = {
    ...(content.nomineeId !== undefined && { [subjectField[category.subject]]: content.nomineeId }),
    ...chosen,
    id: recordId('award', slug),
    slug,
    name,
    awardYearId: year.id,
    category: category.slug,
    standing: 'nominee',
    source: { name: 'Nomination by the public' },
    example: year.example,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
  await records.awards.put(award.parse(nominee));
  return [{ kind: 'award', id: nominee.id }];
}

function isSame({ awardYearId, category, name }: Award, year: string, slug: string, nominee: string): boolean {
  return awardYearId === year && category === slug && foldText(name) === foldText(nominee);
}
