import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generatedValidation } from '../../generate/validation.ts';

test('schemas.generated.ts is what follows from the schemas', async () => {
  const committed = readFileSync(new URL('schemas.generated.ts', import.meta.url), 'utf8');
  assert.equal(committed, await generatedValidation(), 'The schemas have changed: run `npm run generate -w @vcs/sdk`.');
});
