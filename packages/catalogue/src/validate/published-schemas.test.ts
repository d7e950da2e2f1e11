import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { checkObject, everythingIn } from './check-object.ts';
import { Findings } from './findings.ts';
import type { FeedObjectName } from './objects.ts';
import { firstOf } from './testing/break-feed.ts';
import { anotherId } from './testing/small-feed-data.ts';
import { SmallFeed } from './testing/small-feed.ts';
import type { Item } from './testing/small-feed.ts';

const published = fileURLToPath(new URL('../../../../../shared/standards/oruk/schemas/', import.meta.url));
const skip = existsSync(published) ? false : `the published schemas are not at ${published}`;

/** Objects with every field that the standard has, or nearly. */
function wholeObjects(): Record<string, { name: FeedObjectName; item: Item }> {
  const feed = new SmallFeed();
  const service = firstOf(feed, 'services');
  Object.assign(service, {
    fees: 'None',
    accreditations: 'None',
    assurer_email: 'editor@example.org',
    alert: 'Closed on Tuesday',
    service_areas: [{ id: anotherId(), name: 'E3', extent: 'E3', extent_type: 'text', uri: 'https://example.org/e3' }],
    funding: [{ id: anotherId(), source: 'A grant' }],
    service_at_locations: [firstOf(feed, 'service_at_locations')],
  });
  const organization = { ...firstOf(feed, 'organizations'), logo: 'https://example.org/logo.png', services: [service] };
  return {
    service: { name: 'service', item: service },
    service_at_location: { name: 'serviceAtLocation', item: firstOf(feed, 'service_at_locations') },
    organization: { name: 'organization', item: organization },
    taxonomy: {
      name: 'taxonomy',
      item: { ...firstOf(feed, 'taxonomies'), taxonomy_terms: [firstOf(feed, 'taxonomy_terms')] },
    },
    taxonomy_term: { name: 'term', item: firstOf(feed, 'taxonomy_terms') },
    api_details: { name: 'apiDetails', item: feed.root },
  };
}

function publishedSchema(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  formats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`${published}${name}.json`, 'utf8')) as object);
}

function isRefused(name: FeedObjectName, value: unknown): boolean {
  const findings = new Findings();
  checkObject(name, { url: '', path: [], value }, findings);
  return findings.list().some(({ severity }) => severity === 'error');
}

/** What may stand where something else should. */
const values: readonly unknown[] = [
  undefined,
  null,
  '',
  'some text',
  'www.example.org',
  'https://example.org/é',
  'https://exa mple.org',
  'mailto:a@example.org',
  'a@b',
  'a.@example.org',
  'a@-example.org',
  '2026-11-24',
  '2026-11-24T09:30:00',
  '2026-11-24T09:30:00Z',
  '2026-02-30T09:30:00Z',
  '2026-11-24T24:30:00Z',
  '3f7b145d-84af-42d7-8fae-eaca714b02b2',
  '3f7b145d84af42d78faeeaca714b02b2',
  'DAILY',
  'active',
  '12',
  12,
  -1.5,
  true,
  [],
  {},
  [null],
  [{}],
];

describe('the schemas published with the standard', { skip }, () => {
  for (const [file, { name, item }] of Object.entries(skip === false ? wholeObjects() : {})) {
    it(`${file}: refuse nothing that is let pass here`, () => {
      const follows = publishedSchema(file);
      assert.ok(follows(item), JSON.stringify(follows.errors));
      assert.equal(isRefused(name, item), false);

      let refused = 0;
      const letPass: string[] = [];
      for (const { path } of [...everythingIn(item)].filter((inner) => inner.path.length > 0)) {
        for (const value of values) {
          const changed = structuredClone(item);
          put(changed, path, value);
          if (follows(changed)) continue;
          refused += 1;
          if (!isRefused(name, changed)) letPass.push(`${path.join('/')}: ${JSON.stringify(value)}`);
        }
      }
      assert.deepEqual(letPass, []);
      assert.ok(refused > 10);
    });
  }
});

function put(item: Item, path: readonly PropertyKey[], value: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((here, part) => (here as Record<PropertyKey, unknown>)[part], item);
  const last = path.at(-1) ?? '';
  if (value === undefined && !Array.isArray(holder)) delete (holder as Record<PropertyKey, unknown>)[last];
  else (holder as Record<PropertyKey, unknown>)[last] = value ?? null;
}
