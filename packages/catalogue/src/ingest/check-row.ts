import { organisation, service } from '@vcs/schema';
import type { MappingField } from './mapping-profile.ts';
import type { OrganisationFacts, ServiceFacts } from './read-row.ts';
import type { TableRow } from './table.ts';
import { excerpt } from './words.ts';

export type Reject = (field: MappingField, expected: string, found: string) => void;

type Issue = NonNullable<ReturnType<typeof service.safeParse>['error']>['issues'][number];

/** Stand-ins for what a row does not give, so that a schema can judge what it does give. */
const placeholder = {
  id: '00000000-0000-4000-8000-000000000000',
  slug: 'row',
  source: { name: 'row' },
  createdAt: '2000-01-01T00:00:00Z',
  updatedAt: '2000-01-01T00:00:00Z',
};

const fieldOfProperty: Readonly<Record<string, MappingField>> = {
  description: 'offer',
  whoFor: 'audience',
  categories: 'theme',
  areaNote: 'area',
  wards: 'area',
  funding: 'funder',
  facts: 'facts',
  source: 'source',
  kinds: 'kind',
};

/** Rejects what the schemas do not allow; they have the last word on lengths and forms. */
export function checkBySchema(
  organisationFacts: OrganisationFacts,
  serviceFacts: ServiceFacts | undefined,
  cells: TableRow['cells'],
  reject: Reject,
): void {
  const candidate = { ...placeholder, ...organisationFacts };
  for (const issue of organisation.safeParse(candidate).error?.issues ?? []) {
    // A blank name has been rejected in plainer words.
    if (organisationFacts.name !== '') report(issue, candidate, 'organisation');
  }
  if (!serviceFacts) return;
  const { area, ...facts } = serviceFacts;
  const serviceCandidate = { ...placeholder, organisationId: placeholder.id, ...facts, ...area };
  for (const issue of service.safeParse(serviceCandidate).error?.issues ?? []) {
    report(issue, serviceCandidate, 'service');
  }

  function report(issue: Issue, record: object, nameField: MappingField): void {
    const [property, part] = issue.path;
    const field = property === 'contact' ? contactField(part, cells) : fieldOfProperty[String(property)];
    reject(field ?? nameField, expectation(issue), excerpt(String(valueAt(record, issue.path) ?? '')));
  }
}

/** The column that a part of the contact details came from. */
function contactField(part: PropertyKey | undefined, cells: TableRow['cells']): MappingField {
  const field = part === 'phones' ? 'phone' : part;
  return (field === 'phone' || field === 'email' || field === 'website') && cells[field] !== undefined
    ? field
    : 'contact';
}

function expectation(issue: Issue): string {
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return `at most ${new Intl.NumberFormat('en-GB').format(issue.maximum)} characters`;
  }
  return issue.message.replace(/^expected /, '');
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    record,
  );
}
