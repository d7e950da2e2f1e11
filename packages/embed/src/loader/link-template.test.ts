import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadsSomewhere } from './link-template.ts';

test('an address of a page may be a link template, whole or relative', () => {
  const templates = [
    'https://example.org/help/{slug}',
    'http://example.org/?service={slug}',
    '//example.org/{slug}',
    '/help/{slug}',
    'help/{slug}',
    './{slug}.html',
    '?service={slug}#top',
    '/find:help/{slug}',
  ];
  assert.deepEqual(
    templates.filter((template) => !leadsSomewhere(template)),
    [],
  );
});

test('what a browser would run, or what might become that with the slug, may not', () => {
  const templates = [
    'javascript:alert(1)//{slug}',
    'JavaScript:alert(1)',
    ' javascript:alert(/{slug}/)',
    'java\nscript:alert(1)//{slug}',
    '\u0001javascript:alert(1)//',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x/{slug}',
    'blob:https://example.org/{slug}',
    '{slug}',
    '{slug}:alert(1)//',
    'java{slug}:alert(1)//',
    '',
  ];
  assert.deepEqual(templates.filter(leadsSomewhere), []);
});
