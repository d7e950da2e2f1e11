import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compactTemplates } from './compact-templates.ts';

test('keeps one space where a template has white space, also in templates within templates', () => {
  const source = 'html`<p>\n    Bow  ${html2`<b>\n  East\n</b>`}\n  and ${ "a  b" } </p>`;';
  assert.equal(compactTemplates(source), 'html`<p> Bow ${html2`<b> East </b>`} and ${ "a  b" } </p>`;');
  assert.equal(compactTemplates('svg`<g>\n  <path />\n</g>`'), 'svg`<g> <path /> </g>`');
});

test('takes comments and needless white space out of styles, and leaves what has a meaning', () => {
  const source =
    'css`\n  /* why */\n  a :hover, p > q {\n    margin: calc(1em + 2px) 0;\n    color: ${colour};\n  }\n`';
  assert.equal(compactTemplates(source), 'css` a :hover,p>q{margin:calc(1em + 2px) 0;color:${colour}}`');
});

test('leaves every other text as it is', () => {
  const source = 'const text = `two  spaces`; other`a  b`; "html`  `"; // html`  `';
  assert.equal(compactTemplates(source), source);
});

test('makes styles without expressions plain text', () => {
  const styles = 'const styles = css2`\n  a {\n    color: red;\n  }\n`;';
  assert.equal(
    compactTemplates(styles),
    "import { unsafeCSS as plainStyles } from 'lit';\nconst styles = plainStyles(` a{color:red}`);",
  );
});
