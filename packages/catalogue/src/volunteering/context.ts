import { extensionBase, extensionProperties } from './vocabulary.ts';
import { standard } from './taxonomy.ts';

/** The context of the standard, as it asks for. */
export const standardContext = 'https://api.volunteeringdata.io/context/v1';

const links = { '@type': '@id', '@container': '@set' };
const dates = { '@type': 'http://www.w3.org/2001/XMLSchema#date' };
const doubles = { '@type': 'http://www.w3.org/2001/XMLSchema#double' };
const sets = { '@container': '@set' };

/**
 * What has to be said beside the standard's own context. That one still puts names under an address where the ontology
 * no longer is, reads lists of terms as texts, and leaves the word for the graph unexplained.
 */
export function publicationContext(origin: string) {
  const base = extensionBase(origin);
  const own = extensionProperties.map(({ name, takes }) => [
    name,
    {
      '@id': `${base}${name}`,
      ...(takes === 'concept' ? { '@type': '@id' } : {}),
      ...(takes === 'date' ? dates : {}),
    },
  ]);
  return [
    standardContext,
    {
      '@vocab': standard,
      graph: '@graph',
      // The ontology has misspelt the general name of it; that of roles is right.
      accessibility: { '@id': `${standard}roleAccessibility`, ...links },
      // These the standard's context has bound to the former address.
      latitude: { '@id': `${standard}latitude`, ...doubles },
      longitude: { '@id': `${standard}longitude`, ...doubles },
      location: { '@id': `${standard}location`, ...sets },
      website: { '@id': `${standard}website`, '@type': '@id' },
      cause: links,
      requirement: links,
      reward: links,
      skill: links,
      time: links,
      activity: sets,
      role: sets,
      session: sets,
      charityRegistration: sets,
      conformsTo: { '@type': '@id' },
      publisher: { '@type': '@id' },
      modified: dates,
      publishStartDate: dates,
      publishEndDate: dates,
      ...(Object.fromEntries(own) as Record<string, object>),
    },
  ] as const;
}
