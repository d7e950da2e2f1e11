const publishedPath = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Others may use what is public: fields that say so, and methods that do not say otherwise. */
const isPublic = ({ kind, privacy }) => privacy === 'public' || (kind === 'method' && privacy === undefined);

/** An attribute is a text or not there; only its property may be `null`. */
const withoutNothing = (text) => text.replaceAll(/ \| (?:null|undefined)\b/g, '');

/** By element, list and name: the values that an element says itself where its base has others; the analyser takes those of the base. */
const ownTypes = new Map();
const typed = ['attributes', 'members'];
const hasValues = ({ type }) => type?.text.startsWith("'");
const keyOf = (element, list, { name }) => [element.name, list, name].join(' ');

const inherited = ['attributes', 'members', 'events', 'slots', 'cssProperties', 'cssParts'];

/**
 * Leaves what others may use, under the paths that are published: the elements with all that they have from their base,
 * and the modules that register them. The analyser also finds what is not public, what a module only passes on, and
 * events in the code that the class describes already.
 */
export const published = {
  name: 'published',
  moduleLinkPhase({ moduleDoc }) {
    for (const element of moduleDoc.declarations) {
      for (const list of typed) {
        for (const one of element[list] ?? []) {
          if (hasValues(one)) ownTypes.set(keyOf(element, list, one), { ...one.type });
        }
      }
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const elements = modules.flatMap(({ path, declarations }) =>
      declarations.filter(({ tagName }) => tagName).map((element) => ({ path: publishedPath(path), element })),
    );
    for (const { element } of elements) {
      for (const list of typed) {
        for (const one of element[list]) one.type = ownTypes.get(keyOf(element, list, one)) ?? one.type;
      }
      element.members = element.members.filter(isPublic);
      element.events = element.events.filter(({ description }) => description);
      for (const { type } of element.attributes) if (type) type.text = withoutNothing(type.text);
      element.superclass = { name: 'LitElement', package: 'lit' };
      for (const one of inherited.flatMap((list) => element[list] ?? [])) delete one.inheritedFrom;
    }
    customElementsManifest.modules = elements.flatMap(({ path, element }) => {
      const declaration = { name: element.name, module: path };
      return [
        {
          kind: 'javascript-module',
          path,
          declarations: [element],
          exports: [{ kind: 'js', name: element.name, declaration }],
        },
        {
          kind: 'javascript-module',
          path: path.replace(/[^/]+$/, 'define.js'),
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: element.tagName, declaration }],
        },
      ];
    });
  },
};
