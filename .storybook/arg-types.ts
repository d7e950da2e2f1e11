// The tables and controls of the docs, out of the manifest of the elements. Storybook's own way gives one row to what
// bears one name, such as the attribute `filters` and the part `filters`.

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly fieldName?: string;
}

interface Element {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssParts?: readonly Described[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly object[] }[];
}

const elementsOf = ({ modules }: Manifest) =>
  modules.flatMap(({ declarations }) => (declarations ?? []) as Element[]).filter(({ tagName }) => tagName);

function row({ name, description, type, default: value }: Described, category: string) {
  return {
    name: name || '(default)',
    description,
    table: {
      category,
      type: { summary: type?.text },
      defaultValue: { summary: value },
    },
  };
}

/** How a designer sets an attribute: by a choice, a tick or a text, also for numbers, as in HTML. */
function control({ type }: Described) {
  const values = (type?.text ?? 'string').split('|').map((one) => one.trim().replaceAll("'", ''));
  if (values.includes('boolean')) return { control: { type: 'boolean' } };
  if (values.includes('string') || values.includes('number')) return { control: { type: 'text' } };
  // The first leaves it out again.
  return { control: { type: 'select', labels: { '': 'Left out' } }, options: ['', ...values] };
}

/** A control for every attribute of an element, and a row for everything else that it offers. */
export function argTypesOf(manifest: Manifest, tag: string): Record<string, object> {
  const element = elementsOf(manifest).find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`Expected ${tag} in the manifest of the elements, found none. Build @vcs/elements.`);
  const { attributes = [], members = [] } = element;
  const mirrored = attributes.map(({ fieldName }) => fieldName);
  const properties = members.filter(({ name, description }) => description && !mirrored.includes(name));
  const rows = (described: readonly Described[] | undefined, category: string) =>
    (described ?? []).map((one) => [`${category}: ${one.name}`, { ...row(one, category), control: false }]);
  return Object.fromEntries([
    ...attributes.map((one) => [one.name, { ...row(one, 'Attributes'), ...control(one) }]),
    ...rows(
      properties.filter(({ kind }) => kind === 'field'),
      'Properties',
    ),
    ...rows(
      properties.filter(({ kind }) => kind === 'method'),
      'Methods',
    ),
    ...rows(element.events, 'Events'),
    ...rows(element.slots, 'Slots'),
    ...rows(element.cssProperties, 'Custom properties'),
    ...rows(element.cssParts, 'Parts'),
  ]);
}

/** Names of the events of all elements. */
export function eventsOf(manifest: Manifest): string[] {
  return [...new Set(elementsOf(manifest).flatMap(({ events = [] }) => events.map(({ name }) => name)))];
}
