import type { OrganisationKind } from '@vcs/schema';

export interface KindTerms {
  kind: OrganisationKind;
  /** Words that name this kind when they stand anywhere in the type. */
  terms: readonly string[];
}

/**
 * How a type is read as a kind of organisation. The longest term found decides ("business network" is not a network),
 * so "Advice charity" is a charity. The kinds have one entry for charities, so every charity is read as a registered
 * one; the report says so. A type that tells what an organisation does and not what it is ("Arts organisation",
 * "volunteering infrastructure") gives no kind, and the report says that too.
 */
export const kindTerms: readonly KindTerms[] = [
  {
    kind: 'registered-charity',
    terms: ['registered charity', 'charity', 'charitable incorporated organisation', 'CIO', 'charitable trust'],
  },
  {
    kind: 'community-group',
    terms: [
      'community group',
      'community association',
      'community organisation',
      'unincorporated association',
      'residents group',
    ],
  },
  {
    kind: 'faith-group',
    terms: [
      'faith group',
      'faith organisation',
      'church',
      'mosque',
      'synagogue',
      'temple',
      'gurdwara',
      'place of worship',
    ],
  },
  { kind: 'mutual-aid-group', terms: ['mutual aid', 'mutual aid group'] },
  {
    kind: 'tenants-and-residents-association',
    terms: [
      'tenants and residents association',
      'tenants association',
      'residents association',
      'tenant management organisation',
      'TRA',
      'TMO',
    ],
  },
  {
    kind: 'co-operative',
    terms: ['co-operative', 'cooperative', 'co-op', 'housing co-operative', 'community benefit society'],
  },
  { kind: 'community-interest-company', terms: ['community interest company', 'CIC'] },
  { kind: 'social-enterprise', terms: ['social enterprise'] },
  { kind: 'forum-or-partnership', terms: ['forum', 'partnership', 'consortium', 'network', 'alliance', 'coalition'] },
  {
    kind: 'statutory-partner',
    terms: [
      'council',
      'local authority',
      'NHS',
      'clinical commissioning group',
      'integrated care board',
      'police',
      'statutory',
      'public body',
    ],
  },
  {
    kind: 'housing-partner',
    terms: [
      'housing organisation',
      'housing association',
      'registered provider',
      'social landlord',
      'housing provider',
      'arms length management organisation',
    ],
  },
  {
    kind: 'business-network',
    terms: ['business network', 'business alliance', 'business association', 'chamber of commerce'],
  },
];

/** Words before a term that turn it round: "not a registered charity", "unregistered charity". */
export const kindDenials: readonly string[] = ['not', 'non', 'unregistered', 'former', 'formerly'];
