import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renameAttributes } from './deprecations.ts';

const deprecations = [{ element: 'directory', attribute: 'area', instead: 'ward', until: '2.0.0' }];
const around = { api: 'https://data.example.org', deprecations };

/** As much of an element as the loader needs here, which Node has none of. */
function snippet(localName: string, attributes: Readonly<Record<string, string>>) {
  const written = new Map(Object.entries(attributes));
  const element = {
    localName,
    hasAttribute: (name: string) => written.has(name),
    setAttribute: (name: string, value: string) => void written.set(name, value),
  } as Element;
  return { element, written, given: (name: string) => attributes[name] ?? null };
}

test('a name that was given up works on, and the console says what to write, until when and where to read more', (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  const { element, written, given } = snippet('vcs-directory', { area: 'bow-east' });
  renameAttributes(element, given, around);
  assert.equal(written.get('ward'), 'bow-east');
  assert.deepEqual(
    warn.mock.calls.map(({ arguments: [words] }) => words as string),
    [
      'vcs: "area" of <vcs-directory> is now called "ward". Write that: version 2.0.0 no longer knows the old name. ' +
        'See https://data.example.org/support#names',
    ],
  );
});

test('what is written under the new name stays, and other elements keep theirs', (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  const both = snippet('vcs-directory', { area: 'bow-east', ward: 'poplar' });
  renameAttributes(both.element, both.given, around);
  assert.equal(both.written.get('ward'), 'poplar');
  const other = snippet('vcs-events', { area: 'bow-east' });
  renameAttributes(other.element, other.given, around);
  assert.equal(other.written.has('ward'), false);
  assert.equal(warn.mock.callCount(), 1);
});
