import { causes, commitmentKinds, dbsLevels, englishLevels, roleKinds, rolePlaces, skills } from '@vcs/schema';
import { inWords } from '../kinds/labels.ts';
import { causeMatches, skillMatches, standard } from './taxonomy.ts';
import type { Match } from './taxonomy.ts';

/** A property that the standard lacks and that we tell of a role or of a publication. */
export interface ExtensionProperty {
  readonly name: string;
  readonly label: string;
  readonly comment: string;
  /** What a value is: a type of XML Schema, or a term of a scheme below. */
  readonly takes: 'string' | 'boolean' | 'decimal' | 'integer' | 'date' | 'concept';
}

/** A term that the standard lacks. */
export interface ExtensionConcept {
  readonly name: string;
  readonly label: string;
  /** Name of the scheme that it belongs to. */
  readonly scheme: string;
  /** The term of the standard that is the nearest wider one. */
  readonly broader?: string;
}

export const extensionProperties: readonly ExtensionProperty[] = [
  {
    name: 'roleKind',
    label: 'Kind of role',
    comment: 'Volunteer, trustee, a team from work, mutual aid, a placement or a traineeship.',
    takes: 'concept',
  },
  {
    name: 'commitmentKind',
    label: 'Kind of commitment',
    comment: 'Whether it is once, for a short time, regular or as one likes.',
    takes: 'concept',
  },
  { name: 'hoursPerWeek', label: 'Hours a week', comment: 'Hours a week that are hoped for.', takes: 'decimal' },
  { name: 'place', label: 'Where it is done', comment: 'In person, online, or from home.', takes: 'concept' },
  {
    name: 'disclosureLevel',
    label: 'Disclosure and Barring Service check',
    comment: 'The check that the role needs; left out where it is not known.',
    takes: 'concept',
  },
  { name: 'englishLevel', label: 'English needed', comment: 'How much English the role asks for.', takes: 'concept' },
  { name: 'expenses', label: 'Expenses', comment: 'What is paid back, in plain text.', takes: 'string' },
  { name: 'training', label: 'Training', comment: 'Training that is given, in plain text.', takes: 'string' },
  {
    name: 'accreditation',
    label: 'Accreditation',
    comment: 'A certificate or award that can be earned, in plain text.',
    takes: 'string',
  },
  { name: 'leadsTo', label: 'Leads to', comment: 'What the role can lead to, in plain text.', takes: 'string' },
  { name: 'induction', label: 'Induction', comment: 'How somebody is brought in, in plain text.', takes: 'string' },
  {
    name: 'safeguarding',
    label: 'Safeguarding',
    comment: 'Whom a volunteer turns to with a worry, in plain text.',
    takes: 'string',
  },
  {
    name: 'smallestTeam',
    label: 'Smallest team',
    comment: 'For a team from work: the fewest people.',
    takes: 'integer',
  },
  { name: 'largestTeam', label: 'Largest team', comment: 'For a team from work: the most people.', takes: 'integer' },
  {
    name: 'assured',
    label: 'Last confirmed',
    comment: 'The day on which somebody last confirmed that this is true.',
    takes: 'date',
  },
  {
    name: 'example',
    label: 'Example',
    comment: 'True where the role is invented to show how the directory works.',
    takes: 'boolean',
  },
];

function conceptsOf(
  scheme: string,
  terms: readonly { readonly slug: string; readonly label: string }[],
  matches: Readonly<Record<string, Match>>,
  top: string,
): ExtensionConcept[] {
  return terms
    .filter(({ slug }) => !('same' in (matches[slug] ?? {})))
    .map(({ slug, label }) => {
      const match = matches[slug] ?? {};
      return { name: `${scheme}-${slug}`, label, scheme, broader: 'broader' in match ? String(match.broader) : top };
    });
}

const listOf = (scheme: string, slugs: readonly string[]): ExtensionConcept[] =>
  slugs.map((slug) => ({ name: `${scheme}-${slug}`, label: inWords(slug), scheme }));

/** What volunteers get, which the published taxonomy leaves open below its top. */
export const rewards = {
  training: 'Training provided',
  expenses: 'Expenses paid back',
  accreditation: 'Accreditation',
};

export const extensionConcepts: readonly ExtensionConcept[] = [
  ...conceptsOf('cause', causes, causeMatches, 'Cause'),
  ...conceptsOf('skill', skills, skillMatches, 'Skill'),
  ...Object.entries(rewards).map(([slug, label]) => ({
    name: `reward-${slug}`,
    label,
    scheme: 'reward',
    broader: 'Reward',
  })),
  ...listOf('kind', roleKinds),
  ...listOf('commitment', commitmentKinds),
  ...listOf('place', rolePlaces),
  ...listOf('disclosure', dbsLevels),
  ...listOf('english', englishLevels),
];

/** Where our own terms are: the address of the page that explains them, which each is an anchor of. */
export function extensionBase(origin: string): string {
  return `${origin}/terms/volunteering#`;
}

/** Our own terms as JSON-LD, with what they are to the standard. */
export function volunteeringVocabulary(origin: string) {
  const base = extensionBase(origin);
  return {
    '@context': {
      owl: 'http://www.w3.org/2002/07/owl#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      id: '@id',
      type: '@type',
      label: { '@id': 'rdfs:label', '@language': 'en' },
      comment: { '@id': 'rdfs:comment', '@language': 'en' },
      prefLabel: { '@id': 'skos:prefLabel', '@language': 'en' },
      range: { '@id': 'rdfs:range', '@type': '@id' },
      broader: { '@id': 'skos:broader', '@type': '@id' },
      inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
      seeAlso: { '@id': 'rdfs:seeAlso', '@type': '@id' },
      graph: '@graph',
    },
    id: base.slice(0, -1),
    type: 'owl:Ontology',
    label: 'What the directory adds to the volunteering data standard',
    seeAlso: standard,
    graph: [
      ...extensionProperties.map(({ name, label, comment, takes }) => ({
        id: `${base}${name}`,
        type: takes === 'concept' ? 'owl:ObjectProperty' : 'owl:DatatypeProperty',
        label,
        comment,
        range: takes === 'concept' ? 'skos:Concept' : `xsd:${takes}`,
      })),
      ...[...new Set(extensionConcepts.map(({ scheme }) => scheme))].map((scheme) => ({
        id: `${base}list-${scheme}`,
        type: 'skos:ConceptScheme',
        prefLabel: inWords(scheme),
      })),
      ...extensionConcepts.map(({ name, label, scheme, broader }) => ({
        id: `${base}${name}`,
        type: 'skos:Concept',
        prefLabel: label,
        inScheme: `${base}list-${scheme}`,
        ...(broader !== undefined && { broader: `${standard}${broader}` }),
      })),
    ],
  };
}
