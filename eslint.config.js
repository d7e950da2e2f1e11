import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import { configs as typescript, parser } from 'typescript-eslint';

/** What each place may import of ours: the arrows of the architecture, read backwards. */
const mayImport = {
  'packages/schema': [],
  'packages/sdk': ['schema'],
  'packages/elements': ['schema', 'sdk'],
  'packages/embed': ['schema', 'sdk', 'elements'],
  'packages/catalogue': ['schema'],
  'packages/cli': ['schema', 'catalogue'],
  'apps/api': ['schema', 'catalogue', 'sdk', 'elements', 'embed'],
  'apps/partner-lab': ['api', 'sdk', 'elements', 'embed'],
  'apps/bench': ['schema', 'sdk', 'elements', 'embed', 'catalogue', 'cli', 'api', 'partner-lab'],
};
const all = ['schema', 'sdk', 'elements', 'embed', 'catalogue', 'cli', 'api', 'partner-lab', 'bench'];

const arrows = Object.entries(mayImport).map(([place, allowed]) => ({
  files: [`${place}/**/*.{ts,js,mjs}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@vcs/(?!(?:${[...allowed, place.split('/')[1]].join('|')})(?:/|$))(?:${all.join('|')})(?:/|$)`,
            message: `${place} may import only: ${allowed.map((name) => `@vcs/${name}`).join(', ') || 'none of our packages'}.`,
          },
          {
            regex: '^(?:\\.\\./)+(?:packages|apps)/',
            message: 'Import another package by its name, never by its path.',
          },
          { regex: 'unsafe-(?:html|svg|static)', message: 'Text is plain text: no HTML is stored or rendered.' },
        ],
      },
    ],
  },
}));

export default [
  { ignores: ['**/dist/', '**/storybook-static/', '**/.turbo/', '**/*.generated.ts', 'packages/*/public/'] },
  js.configs.recommended,
  ...typescript.recommended,
  {
    files: ['**/*.{ts,js,mjs}'],
    languageOptions: { parser, globals: globals.node },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
    },
  },
  ...arrows,
  {
    files: ['packages/elements/src/**/*.ts', 'packages/embed/src/**/*.ts'],
    ...lit.configs['flat/recommended'],
    languageOptions: { parser, globals: globals.browser },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      'lit/no-native-attributes': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/[0-9.]rem\\b/]",
          message: "Use em: rem measures the host page's root, which may be 62.5 % or anything else.",
        },
        {
          selector: 'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
          message:
            'No inline style: a strict Content-Security-Policy blocks it. Use a class, or .style=${} for a value.',
        },
        {
          selector: 'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Text is plain text: no HTML is stored or rendered.',
        },
        {
          selector: 'ImportDeclaration[source.value=/style-map/]',
          message: 'styleMap writes an inline style on first render. Use a class, or .style=${} for a value.',
        },
      ],
    },
  },
];
