import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds } from '@vcs/catalogue';
import { exampleRecords } from '@vcs/catalogue/examples';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createApp } from '../app.ts';
import { openSample } from '../testing/sample.ts';
import type { DocumentPart } from './shape.ts';

const app = await createApp({ catalogue: (await openSample()).catalogue });
const document = (await (await app.request('/v1/openapi.json')).json()) as DocumentPart;
const { schemas } = document.components;

/** Whether a value follows a schema of the document, by a validator that shares nothing with what wrote it. */
function follows(name: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'https://example.org/document', components: { schemas } });
  return ajv.compile({ $ref: `https://example.org/document#/components/schemas/${name}` });
}

/** Name of the schema of what is written of a kind. */
const writtenName = (kind: string): string =>
  `Written${kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  premises: 'premises',
  story: 'stories',
  opportunity: 'opportunities',
};

function examplesOf(kind: string): readonly object[] {
  const name = irregular[kind] ?? `${kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}s`;
  return new Map<string, readonly object[]>(Object.entries(exampleRecords)).get(name) ?? [];
}

describe('what the document says of records that are written', () => {
  it('is there for every kind, and is what bodies are', () => {
    const names = kinds.map(({ name }) => writtenName(name));
    const known = Object.keys(schemas).filter((name) => name.startsWith('Written') && name !== 'WrittenRecord');
    assert.deepEqual(known.sort(), names.sort());
    for (const [path, method] of [
      ['/v1/records/{kind}', 'post'],
      ['/v1/records/{kind}/{idOrSlug}', 'put'],
    ] as const) {
      const { content } = document.paths[path]![method]!.requestBody!;
      assert.deepEqual(content['application/json']!.schema, { $ref: '#/components/schemas/WrittenRecord' });
    }
  });

  for (const kind of kinds) {
    it(`lets a ${kind.name} be written as the server takes it`, () => {
      const name = writtenName(kind.name);
      const isWritten = follows(name);
      const records = examplesOf(kind.name);
      assert.ok(records.length > 0);
      for (const record of records) {
        const { id, slug, createdAt, updatedAt, ...content } = record as Record<string, unknown>;
        void [id, slug, createdAt, updatedAt];
        assert.ok(isWritten(record), JSON.stringify(record).slice(0, 200));
        assert.ok(isWritten(content), 'the server sets the rest');
        assert.ok(!isWritten({ ...content, nam: 'Unknown' }), 'an unknown field');
        assert.ok(!isWritten({ ...content, source: undefined }), 'no source');
      }
      const { required = [] } = schemas[name]!;
      assert.ok(required.includes('source'));
      for (const field of ['id', 'slug', 'createdAt', 'updatedAt', 'publication']) {
        assert.ok(!required.includes(field), field);
      }
    });
  }

  it('is a choice of them all', () => {
    const [service] = exampleRecords.services;
    assert.ok(follows('WrittenRecord')(service));
    assert.ok(!follows('WrittenRecord')({ ...service, nam: 'Unknown' }));
  });
});
