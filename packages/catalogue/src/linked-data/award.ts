import type { AwardDetail, AwardSummary, AwardYearDetail, AwardYearSummary } from '@vcs/schema';
import { inWords } from '../kinds/labels.ts';
import { identity, node, nodeId } from './json-ld.ts';
import type { Known, LinkedAddresses, LinkedNode } from './json-ld.ts';

type ToldAward = Known<AwardSummary, AwardDetail>;

const subjects = {
  project: { type: 'Project', list: 'projects' },
  organisation: { type: 'Organization', list: 'organisations' },
  person: { type: 'Person', list: 'people' },
} as const;

/** Who or what was put forward. Only who won has an award to their name. */
function subjectOf(award: ToldAward, addresses: LinkedAddresses): LinkedNode {
  const { subject, name: category } = award.category;
  const { type, list } = subjects[subject];
  const record = award[subject];
  return node(type, {
    '@id': record && nodeId(addresses, list, record.id),
    name: record?.name ?? award.name,
    award: award.standing === 'winner' ? `${category}, ${award.awardYear.name}` : undefined,
  });
}

/** What was said of who was put forward: schema.org has no nomination, but it has a text about somebody. */
export function linkedAward(award: ToldAward, addresses: LinkedAddresses): LinkedNode {
  return node('CreativeWork', {
    ...identity(addresses, 'awards', award),
    name: `${award.name}: ${inWords(award.standing).toLowerCase()}, ${award.category.name}, ${award.awardYear.name}`,
    text: award.citation,
    inLanguage: award.lang,
    about: subjectOf(award, addresses),
    genre: 'Award citation',
    temporalCoverage: String(award.awardYear.year),
  });
}

/** One year of the awards, from its announcement on, with the showcase as its part. */
export function linkedAwardYear(
  year: Known<AwardYearSummary, AwardYearDetail>,
  addresses: LinkedAddresses,
): LinkedNode {
  const first = year.phases.map(({ from }) => from).sort()[0];
  return node('Event', {
    ...identity(addresses, 'award-years', year),
    name: year.name,
    description: year.judging,
    inLanguage: year.lang,
    startDate: first,
    subEvent: year.event && node('Event', { '@id': nodeId(addresses, 'events', year.event.id), name: year.event.name }),
    keywords: year.categories.map(({ name }) => name),
  });
}
