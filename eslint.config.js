import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import { configs as typescript, parser } from 'typescript-eslint';
import { importDirection } from './.ci/lint/import-direction.js';

const everything = [
  'packages/schema',
  'packages/sdk',
  'packages/elements',
  'packages/embed',
  'packages/catalogue',
  'packages/cli',
  'apps/api',
  'apps/partner-lab',
  'apps/showcase',
];

/** What each place may import of ours: the arrows of the architecture, read backwards. */
const mayImport = {
  'packages/schema': [],
  'packages/sdk': ['packages/schema'],
  'packages/elements': ['packages/schema', 'packages/sdk'],
  'packages/embed': ['packages/schema', 'packages/sdk', 'packages/elements'],
  'packages/catalogue': ['packages/schema'],
  'packages/cli': ['packages/schema', 'packages/catalogue'],
  'apps/api': ['packages/schema', 'packages/catalogue', 'packages/sdk', 'packages/elements', 'packages/embed'],
  'apps/showcase': ['packages/sdk', 'packages/elements', 'packages/embed'],
  'apps/partner-lab': ['packages/sdk', 'packages/elements', 'packages/embed', 'packages/cli', 'apps/api'],
  'apps/bench': everything,
};

const sources = '**/*.{ts,js,mjs}';

/** Text is plain text: no HTML is stored or rendered. */
const noMarkupFromText = [
  {
    selector:
      'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Text is plain text: no HTML is stored or rendered.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(?:ln)?$/]",
    message: 'Text is plain text: no HTML is stored or rendered.',
  },
  {
    selector: ':matches(ImportDeclaration, ImportExpression)[source.value=/unsafe-(?:html|svg|static)/]',
    message: 'Text is plain text: no HTML is stored or rendered.',
  },
];

const strictStyles = [
  {
    selector: "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/[0-9.]rem\\b/]",
    message: "Use em: rem measures the host page's root, which may be 62.5 % or anything else.",
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'No inline style: a strict Content-Security-Policy blocks it. Use a class, or .style=${} for a value.',
  },
  {
    selector: ':matches(ImportDeclaration, ImportExpression)[source.value=/style-map/]',
    message: 'styleMap writes an inline style on first render. Use a class, or .style=${} for a value.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'No inline style: a strict Content-Security-Policy blocks it. Use a class, or .style=${} for a value.',
  },
  {
    selector: "AssignmentExpression[left.property.name='cssText']",
    message: 'No inline style string. Use a class, or set the one property.',
  },
];

const inBrowser = ['packages/elements/src/**/*.ts', 'packages/embed/src/**/*.ts'];
const tests = ['**/*.test.ts', '**/testing/**', '**/test/**'];
const pageGlobals = ['document', 'window', 'localStorage', 'sessionStorage', 'indexedDB', 'navigator', 'location'];

export default [
  {
    ignores: [
      '**/dist/',
      '**/storybook-static/',
      'packages/sdk/reference/',
      '.data/',
      '**/.turbo/',
      '**/*.generated.ts',
    ],
  },
  js.configs.recommended,
  ...typescript.recommended,
  {
    files: [sources],
    languageOptions: { parser, globals: globals.node },
    plugins: { vcs: { rules: { 'import-direction': importDirection } } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      'vcs/import-direction': ['error', mayImport],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
    ignores: [...inBrowser, '**/*.stories.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noMarkupFromText,
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one thing, one name.' },
      ],
    },
  },
  {
    files: inBrowser,
    ...lit.configs['flat/recommended'],
    languageOptions: { parser, globals: globals.browser },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      'no-restricted-syntax': ['error', ...noMarkupFromText, ...strictStyles],
    },
  },
  // Some tests play the host page, which may do as it likes.
  { files: ['packages/elements/src/**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', ...noMarkupFromText] } },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((name) => ({
          name,
          message: 'Elements know no network: ask through the SDK.',
        })),
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
          name,
          message: 'A guest keeps nothing on the page of its host.',
        })),
      ],
    },
  },
  {
    files: ['packages/sdk/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...pageGlobals.map((name) => ({ name, message: 'The SDK knows no page: it runs wherever there is fetch.' })),
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?:lit|@lit)(?:/|$)', message: 'The SDK knows no Lit.' }] },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?:node:sqlite|pg|kysely)$', message: 'The API knows no SQL: ask the catalogue.' }] },
      ],
    },
  },
];
