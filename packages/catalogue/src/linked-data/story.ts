import type { StoryDetail, StorySummary } from '@vcs/schema';
import { identity, node, nodeId } from './json-ld.ts';
import type { Known, LinkedAddresses, LinkedNode } from './json-ld.ts';
import { licenceAddress } from './licence.ts';
import { organisationLink } from './organisation.ts';

export function linkedStory(story: Known<StorySummary, StoryDetail>, addresses: LinkedAddresses): LinkedNode {
  const { organisations, projects = [], source } = story;
  return node('Article', {
    ...identity(addresses, 'stories', story),
    headline: story.name,
    abstract: story.summary,
    articleBody: story.body,
    inLanguage: story.lang,
    datePublished: story.createdAt,
    dateModified: story.updatedAt,
    temporalCoverage: story.happened,
    about: [
      ...organisations.map((organisation) => organisationLink(organisation, addresses)),
      ...projects.map(({ id, name }) => node('Project', { '@id': nodeId(addresses, 'projects', id), name })),
    ],
    keywords: story.categories.map(({ label }) => label),
    license: licenceAddress(source?.licence),
    isBasedOn: source?.url,
  });
}
