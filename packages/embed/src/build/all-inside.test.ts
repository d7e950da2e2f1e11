import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { allInside } from './all-inside.ts';

test('has elements and their parts in one text, which runs in the order in which they need each other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'inside-'));
  const log: string[] = [];
  Object.assign(globalThis, { log });
  const write = (name: string, source: string): Promise<void> => writeFile(join(folder, name), source);
  try {
    await write('own.js', `log.push('own'); export const own = 'what both need';`);
    await write('part.js', `import { own } from './own.js'; log.push('part'); export const said = [own, 'later'];`);
    await write(
      'element.js',
      `import { own } from './own.js'; log.push('element'); export const part = import('./part.js');
      part.then(({ said }) => log.push(own, ...said));`,
    );
    const code = await allInside({ platform: {}, entries: [join(folder, 'element.js')], plugins: [] });
    assert.doesNotMatch(code, /\bimport\b/);
    await import(`data:text/javascript,${encodeURIComponent(code)}`);
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(log, ['own', 'element', 'part', 'what both need', 'what both need', 'later']);
  } finally {
    await rm(folder, { recursive: true });
    Reflect.deleteProperty(globalThis, 'log');
  }
});
