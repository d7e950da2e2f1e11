/** What a column of a mapping sheet can hold. */
export type MappingField =
  | 'organisation'
  | 'kind'
  | 'service'
  | 'offer'
  | 'audience'
  | 'theme'
  | 'area'
  | 'contact'
  | 'phone'
  | 'email'
  | 'website'
  | 'funder'
  | 'facts'
  | 'source';

export interface FieldProfile {
  field: MappingField;
  /** What the column is called in the borough's mapping sheet. */
  name: string;
  /** Other names for it. Case, accents and punctuation make no difference. */
  synonyms: readonly string[];
  /** True where a sheet without the column is refused. */
  required: boolean;
}

/** The columns of a mapping sheet. A name stands in one entry only. */
export const mappingFields: readonly FieldProfile[] = [
  {
    field: 'organisation',
    name: 'Organisation name',
    synonyms: [
      'Organisation',
      'Organization',
      'Organization name',
      'Name of organisation',
      'Name of organization',
      'Charity name',
      'Charity',
      'Group',
      'Group name',
      'Name of group',
      'Provider',
      'Provider name',
    ],
    required: true,
  },
  {
    field: 'kind',
    name: 'Type',
    synonyms: [
      'Organisation type',
      'Organization type',
      'Type of organisation',
      'Type of organization',
      'Kind',
      'Legal form',
    ],
    required: false,
  },
  {
    field: 'service',
    name: 'Project or service',
    synonyms: [
      'Service',
      'Service name',
      'Name of service',
      'Project',
      'Project name',
      'Service or project',
      'Project/service',
      'Activity',
    ],
    required: true,
  },
  {
    field: 'offer',
    name: 'What is offered',
    synonyms: [
      'Description',
      'Service description',
      'What it offers',
      'What they offer',
      'What you offer',
      'What they do',
      'What it does',
      'Summary',
    ],
    required: false,
  },
  {
    field: 'audience',
    name: 'Who it is for',
    synonyms: [
      'Who is it for',
      'Who for',
      'For whom',
      'Audience',
      'Target group',
      'Beneficiaries',
      'Eligibility',
      'Client group',
    ],
    required: false,
  },
  {
    field: 'theme',
    name: 'Theme',
    synonyms: ['Themes', 'Category', 'Categories', 'Topic', 'Subject'],
    required: false,
  },
  {
    field: 'area',
    name: 'Area',
    synonyms: ['Areas', 'Area served', 'Area covered', 'Ward', 'Wards', 'Where', 'Coverage', 'Neighbourhood'],
    required: false,
  },
  {
    field: 'contact',
    name: 'How to get in touch',
    synonyms: ['Contact', 'Contact details', 'Contacts', 'Contact information', 'How to contact', 'Get in touch'],
    required: false,
  },
  {
    field: 'phone',
    name: 'Telephone',
    synonyms: [
      'Phone',
      'Tel',
      'Telephone number',
      'Phone number',
      'Contact number',
      'Contact telephone',
      'Contact phone',
    ],
    required: false,
  },
  {
    field: 'email',
    name: 'E-mail',
    synonyms: ['Email', 'E-mail address', 'Email address', 'Contact e-mail', 'Contact email'],
    required: false,
  },
  {
    field: 'website',
    name: 'Website',
    synonyms: ['Web site', 'Web', 'Web address', 'Website address', 'Web page', 'URL', 'Link'],
    required: false,
  },
  {
    field: 'funder',
    name: 'Funded by',
    synonyms: ['Funding', 'Funder', 'Funders', 'Funding source', 'Source of funding', 'Commissioned by'],
    required: false,
  },
  {
    field: 'facts',
    name: 'Numbers and dates',
    synonyms: ['Facts', 'Figures', 'Facts and figures', 'Numbers', 'Key figures', 'Statistics'],
    required: false,
  },
  {
    field: 'source',
    name: 'Source',
    synonyms: ['Source of information', 'Information source', 'Reference', 'Taken from', 'Provenance'],
    required: false,
  },
];

/** What people write into a cell to say that they have nothing to write. Such a cell counts as blank. */
export const blankMarks: readonly string[] = [
  '',
  'n a',
  'na',
  'not applicable',
  'tbc',
  'tba',
  'to be confirmed',
  'not known',
  'unknown',
];

/**
 * Documents that sheets cite as their source, and the month in which their facts stood. A row that cites one carries
 * that month as its assured date, unless the import is given another.
 */
export const datedSources: readonly { words: string; assured: string; title: string }[] = [
  { words: 'VCS Strategy 2020-24', assured: '2020-11', title: 'VCS Strategy 2020-24' },
];

/**
 * When a service that a sheet lists is over.
 *
 * The COVID-19 emergency called up services that ended with it. A row whose facts stood during the emergency (assured
 * date from March 2020, the first lockdown, to February 2022, the end of England's legal restrictions) is set
 * `inactive` where one of the `terms` stands in a column that says what the service is, whom it serves, how it is
 * reached or who paid for it. "Numbers and dates" is left out on purpose: figures from the pandemic tell how busy a
 * service was then, not that it existed because of it; the report names such services, so that somebody looks.
 * Rows with a later assured date, or none, keep their status: "set up in lockdown" may well be running today.
 */
export const emergencyRule: {
  from: string;
  until: string;
  fields: readonly MappingField[];
  terms: readonly string[];
} = {
  from: '2020-03',
  until: '2022-02',
  fields: ['service', 'offer', 'audience', 'contact', 'funder'],
  terms: [
    'COVID',
    'COVID-19',
    'coronavirus',
    'pandemic',
    'lockdown',
    'Emergency Food Hub',
    'self-isolating',
    'shielding',
  ],
};
