import { checkObject } from './check-object.ts';
import type { FeedReader } from './feed-reader.ts';
import { excerpt } from './findings.ts';
import type { Findings } from './findings.ts';
import { isUri, versionNumber } from './formats.ts';
import { isRecord } from './is-record.ts';

/** Looks at what `/` says of the feed. */
export async function checkRoot(reader: FeedReader, findings: Findings): Promise<void> {
  const address = reader.address('/');
  if (!address.startsWith('https:')) findings.add('https', address, '', 'https://', 'http://');
  const withSlash = await reader.read('/');
  // At an origin the two are the same address.
  const without = new URL(address).pathname === '/' ? withSlash : await reader.read('');
  const answer = withSlash.kind === 'json' ? withSlash : without;
  if (answer.kind === 'json') {
    const other = answer === withSlash ? without : withSlash;
    if (other.kind === 'refused') findings.add('root-slash', other.url, '', 'status 200', `status ${other.status}`);
    await checkDetails(answer.url, answer.value, reader, findings);
  } else if (withSlash.kind === 'refused') {
    findings.add('endpoint-required', withSlash.url, '', 'status 200', `status ${withSlash.status}`);
  }
}

async function checkDetails(url: string, value: unknown, reader: FeedReader, findings: Findings): Promise<void> {
  checkObject('apiDetails', { url, path: [], value }, findings);
  if (!isRecord(value)) return;
  const { version, openapi_url: openapi } = value;
  if (typeof version === 'string' && version.trim() !== '') checkVersion(url, version, findings);
  // Only what is part of this feed is asked for.
  if (typeof openapi !== 'string' || !isUri(openapi) || !reader.isOwn(openapi)) return;
  const answer = await reader.readAddress(new URL(openapi).href);
  if (answer.kind === 'refused') {
    findings.add('openapi-unreadable', answer.url, '', 'status 200', `status ${answer.status}`);
  } else if (answer.kind === 'json') {
    const whole = isRecord(answer.value) && typeof answer.value.openapi === 'string' && isRecord(answer.value.paths);
    if (!whole) findings.add('openapi-unreadable', answer.url, '', 'openapi and paths', excerpt(answer.value));
  }
}

function checkVersion(url: string, version: string, findings: Findings): void {
  const number = versionNumber(version);
  if (number === undefined) findings.add('version-unreadable', url, '/version', 'HSDS-UK-3.0', excerpt(version));
  else if (number !== 3) findings.add('version-other', url, '/version', 'HSDS-UK-3.0', excerpt(version));
}
