import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const comment = (text, indent) => (text ? `${indent}/** ${text.replaceAll('*/', '* /')} */\n` : '');

/** What JSX takes for an attribute: numbers and texts alike for a number, as in HTML. */
function attributeType({ type }) {
  const types = (type?.text ?? 'string')
    .split('|')
    .map((part) => part.trim())
    .map((part) => (/^[a-z]{2}$/.test(part) ? `'${part}'` : part));
  return [...types, ...(types.includes('number') ? ['string'] : []), 'undefined'].join(' | ');
}

function props({ name, attributes = [], members = [], events = [] }) {
  const mirrored = attributes.map(({ fieldName }) => fieldName);
  const properties = members.filter(
    ({ kind, name, readonly }) => kind === 'field' && !readonly && !mirrored.includes(name),
  );
  const rows = [
    ...attributes.map((one) => [one, `'${one.name}'?: ${attributeType(one)};`]),
    ...properties.map((one) => [one, `${one.name}?: ${name}['${one.name}'] | undefined;`]),
    ...events.map((one) => [one, `'on${one.name}'?: ((event: ${one.type.text}) => void) | undefined;`]),
  ];
  return rows.map(([{ description }, row]) => `${comment(description, '  ')}  ${row}\n`).join('');
}

/** Types for JSX as React 19 reads it: attributes, properties, and events as \`onvcs-search\`. */
export function reactTypesOf(modules) {
  const elements = modules.flatMap(({ path, declarations }) => declarations.map((element) => ({ path, element })));
  const events = [...new Set(elements.flatMap(({ element }) => element.events.map(({ type }) => type.text)))];
  const from = (path) => path.replace(/^dist/, '.');
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${elements.map(({ path, element }) => `import type { ${element.name} } from '${from(path)}';\n`).join('')}import type { ${events.join(', ')} } from '${from(elements[0].path)}';

type With<Own, Element> = Own & Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own>;
${elements
  .map(
    ({ element }) => `
${comment(element.summary, '')}export interface ${element.name}Props {
${props(element)}}
`,
  )
  .join('')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ element }) => `${comment(element.summary, '      ')}      '${element.tagName}': With<${element.name}Props, ${element.name}>;\n`).join('')}    }
  }
}
`;
}

/** Writes the types beside the manifest, with a module that does nothing, so that they can be imported. */
export const reactTypes = {
  name: 'react-types',
  packageLinkPhase({ customElementsManifest }) {
    const folder = join(import.meta.dirname, '..', 'dist');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'react.d.ts'),
      reactTypesOf(customElementsManifest.modules.filter(({ declarations }) => declarations.length > 0)),
    );
    writeFileSync(join(folder, 'react.js'), 'export {};\n');
  },
};
