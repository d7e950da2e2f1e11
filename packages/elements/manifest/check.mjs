// Checks the built manifest: against its schema, and against the sources. What an element offers is described, and what is
// described is there. Run in the folder of the package.
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('dist/custom-elements.json');
const problems = [];

const validate = new Ajv({ allErrors: true, strict: false }).compile(
  read(createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json')),
);
if (!validate(manifest)) {
  for (const { instancePath, message } of validate.errors)
    problems.push(`The schema says of ${instancePath}: ${message}.`);
}

const elements = manifest.modules.flatMap(({ declarations }) => declarations);
if (elements.length === 0) problems.push('Expected elements in the manifest, found none.');

const words = {
  attributes: 'attribute',
  members: 'property or method',
  events: 'event',
  slots: 'slot',
  cssProperties: 'custom property',
  cssParts: 'part',
};
for (const { tagName, summary, ...offered } of elements) {
  if (!summary) problems.push(`<${tagName}>: expected a summary (@summary), found none.`);
  for (const [list, word] of Object.entries(words)) {
    for (const { name, description } of offered[list] ?? []) {
      if (!description) problems.push(`<${tagName}>: expected a description of the ${word} "${name}", found none.`);
    }
  }
}

const sources = globSync('src/**/*.ts')
  .filter((path) => !/\.(?:test|stories|examples)\.ts$|[\\/]testing[\\/]/.test(path))
  .map((path) => readFileSync(path, 'utf8'));

/** What the sources hold, found by a pattern with one group of names, and what the manifest describes. */
function compare(word, pattern, described, elsewhere = () => false) {
  const found = sources.flatMap((source) => [...source.matchAll(pattern)].flatMap(([, names]) => names.split(/\s+/)));
  const there = new Set(found.filter((name) => /^[a-z-]+$/.test(name)));
  const told = new Set(described);
  for (const name of there)
    if (!told.has(name)) problems.push(`The ${word} "${name}" is in the sources and not described.`);
  for (const name of told) {
    if (!there.has(name) && !elsewhere(name))
      problems.push(`The ${word} "${name}" is described and not in the sources.`);
  }
}

const namesOf = (list) => elements.flatMap((element) => element[list].map(({ name }) => name));
const code = sources.map((source) => source.replaceAll(/\/\*\*[\s\S]*?\*\//g, '')).join('\n');
/** Some templates are given the name of their part. */
const quoted = (name) => new RegExp(`['"\`](?:[\\w-]+ )*${name}(?: [\\w-]+)*['"\`]`).test(code);

compare('part', /\spart="([^"]*)"/g, namesOf('cssParts'), quoted);
compare('custom property', /var\((--vcs-[a-z-]+)/g, namesOf('cssProperties'));
compare('event', /super\('(vcs-[a-z-]+)'/g, namesOf('events'));
// A slot whose name ends in that of a record is described with `{slug}` for it.
const slots = namesOf('slots').filter((name) => name !== '');
compare(
  'slot',
  /<slot name="([a-z-]+)/g,
  slots.map((name) => name.replace('{slug}', '')),
);

if (problems.length > 0) {
  console.error(`The manifest of the elements is not right:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(`The manifest describes ${elements.length} elements, and all that they offer.`);
}
