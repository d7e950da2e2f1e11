import { checkObject } from './check-object.ts';
import type { Read } from './check-object.ts';
import type { ListEndpoint } from './endpoints.ts';
import { excerpt, pointerTo } from './findings.ts';
import { isDate } from './formats.ts';
import { isRecord } from './is-record.ts';
import type { Look } from './look.ts';

/** An item of a list that can be asked for by its id. */
export interface Listed {
  readonly id: string;
  readonly url: string;
  readonly pointer: string;
  readonly name: unknown;
}

/** Holds an item of a list to its schema. @returns it, where it has an id to ask by */
export function checkListed(endpoint: ListEndpoint, read: Read, look: Look): Listed | undefined {
  checkObject(endpoint.object, read, look.findings);
  look.references.collect(endpoint.name, read, look.findings);
  const { url, path, value } = read;
  if (!isRecord(value) || typeof value.id !== 'string' || value.id.trim() === '') return undefined;
  return { id: value.id, url, pointer: pointerTo([...path, 'id']), name: value.name };
}

/** As many services are kept for the filters as a sample has, or some more. */
const mostServices = 50;

const monthsOfAssurance = 3;

/** Reads an item of a list by its id, and holds what comes to its schema. */
export async function checkById(endpoint: ListEndpoint, listed: Listed, look: Look): Promise<void> {
  const { findings } = look;
  const answer = await look.reader.readItem(endpoint.name, listed.id);
  if (answer.kind === 'refused') {
    findings.add(
      'id-unresolved',
      answer.url,
      '',
      `the item at ${listed.url} ${listed.pointer}`,
      `status ${answer.status}`,
    );
  }
  if (answer.kind !== 'json') return;
  const { url, value } = answer;
  if (!isRecord(value)) {
    findings.add('not-an-object', url, '', 'an object', Array.isArray(value) ? 'a list' : excerpt(value));
    return;
  }
  const read = { url, path: [], value };
  checkObject(endpoint.object, read, findings);
  look.references.collect(endpoint.name, read, findings);
  if (typeof value.id === 'string' && value.id !== listed.id) {
    findings.add('id-other', url, '/id', excerpt(listed.id), excerpt(value.id));
  } else if (listed.name !== undefined && value.name !== listed.name) {
    findings.add('detail-differs', url, '/name', excerpt(listed.name), excerpt(value.name));
  }
  if (endpoint.name === 'services') checkService(url, value, look);
  if (endpoint.name === 'service_at_locations') checkServiceAtLocation(url, value, look);
}

/** An id that nobody has: of the right form, and not one that a generator gives. */
const nobodysId = '00000000-0000-4000-8000-000000000000';

/** Asks for an item that is not there. */
export async function checkUnknownId(endpoint: ListEndpoint, { reader, findings }: Look): Promise<void> {
  const { kind, url } = await reader.readItem(endpoint.name, nobodysId);
  if (kind === 'json') findings.add('unknown-id', url, '', 'status 404', 'status 200');
}

function checkService(url: string, service: Record<string, unknown>, { findings, now, services }: Look): void {
  if (services.length < mostServices) services.push(service);
  if (service.organization_id === undefined && !isRecord(service.organization)) {
    findings.add('organization-missing', url, '/organization_id', 'the id of an organisation', 'nothing');
  }
  const { assured_date: assured } = service;
  if (typeof assured !== 'string' || !isDate(assured)) return;
  const oldest = new Date(now);
  oldest.setUTCMonth(oldest.getUTCMonth() - monthsOfAssurance);
  const day = oldest.toISOString().slice(0, 'YYYY-MM-DD'.length);
  if (assured < day) findings.add('assurance-old', url, '/assured_date', `${day} or later`, assured);
}

function checkServiceAtLocation(url: string, value: Record<string, unknown>, { findings }: Look): void {
  for (const name of ['name', 'status']) {
    if (value[name] === undefined)
      findings.add('two-readings', url, `/${name}`, `the ${name} of the service`, 'nothing');
  }
  // A location has no endpoint of its own: it is here or nowhere.
  if (value.location_id !== undefined && !isRecord(value.location)) {
    findings.add('reference-unresolved', url, '/location_id', 'that location, as location', 'nothing');
  }
}
