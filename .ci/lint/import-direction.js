import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

/** `packages/sdk` of a file in that workspace; nothing for a file at the top level. */
function workspaceOf(file) {
  const [group, name] = relative(root, file).split(/[\\/]/);
  if (group !== 'packages' && group !== 'apps') return undefined;
  return `${group}/${name}`;
}

function workspaceNamed(name) {
  return ['packages', 'apps'].map((group) => `${group}/${name}`).find((place) => existsSync(join(root, place)));
}

/**
 * Our own packages import one another in one direction only, by name. A workspace that the picture does not show may
 * not exist: whoever adds one says first what it may import.
 */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }],
    messages: {
      unknown: 'Expected {{ place }} among the places in eslint.config.js, found none. Say there what it may import.',
      byPath: 'Expected an import by name, found a path into {{ target }}. Import @vcs/… instead.',
      against: '{{ place }} may import {{ allowed }}; found {{ target }}, which is not among them.',
    },
  },
  create(context) {
    const [allowed] = context.options;
    const place = workspaceOf(context.filename);
    if (place === undefined) return {};

    function check(node) {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      if (specifier.startsWith('.')) {
        const target = workspaceOf(resolve(dirname(context.filename), specifier));
        if (target !== place && target !== undefined) context.report({ node, messageId: 'byPath', data: { target } });
        return;
      }
      const target = /^@vcs\/([^/]+)/.exec(specifier) && workspaceNamed(/^@vcs\/([^/]+)/.exec(specifier)[1]);
      if (!target || target === place || allowed[place].includes(target)) return;
      const names = allowed[place].join(', ') || 'none of our packages';
      context.report({ node, messageId: 'against', data: { place, target, allowed: names } });
    }

    return {
      Program(node) {
        if (allowed[place] === undefined) context.report({ node, messageId: 'unknown', data: { place } });
      },
      ...(allowed[place] === undefined
        ? {}
        : {
            ImportDeclaration: check,
            ImportExpression: check,
            ExportNamedDeclaration: check,
            ExportAllDeclaration: check,
          }),
    };
  },
};
