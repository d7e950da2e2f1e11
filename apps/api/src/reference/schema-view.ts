import { html } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import type { SchemaPart } from '../openapi/shape.ts';

/** The type of a value in words, with links to the schemas that have a name. */
export function typeName(schema: SchemaPart): Html {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1)!;
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const last = choices.length - 1;
    return html`${choices.map((one, index) => html`${index === 0 ? '' : index === last ? ', or ' : ', '}${typeName(one)}`)}`;
  }
  if (schema.items) return html`list of ${typeName(schema.items)}`;
  const values = valuesOf(schema);
  if (values) return html`map to ${typeName(values)}`;
  if (schema.enum) {
    return html`${schema.enum.map((value, index) => html`${index > 0 ? ', ' : ''}<code>${value}</code>`)}`;
  }
  const type = [schema.type ?? 'anything'].flat().join(' or ');
  return schema.format === undefined ? html`${type}` : html`${type} (${schema.format})`;
}

/** What each value of a map is. */
function valuesOf({ additionalProperties }: SchemaPart): SchemaPart | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** The object that a field is or holds, and how its path goes on. */
function innerOf(field: SchemaPart): [inner: SchemaPart | undefined, ending: string] {
  if (field.properties) return [field, ''];
  if (field.items?.properties) return [field.items, '[]'];
  const values = valuesOf(field);
  return values?.properties ? [values, '.{name}'] : [undefined, ''];
}

/** The fields of an object; those of objects without a name of their own are listed right below it, by their path. */
export function fields(schema: SchemaPart, path = ''): Html[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const [inner, ending] = innerOf(field);
    const required = schema.required?.includes(name) ?? false;
    const meaning = field.description ?? field.items?.description;
    return [
      html`<dt><code>${path}${name}</code></dt>
        <dd>
          ${typeName(field)}${required ? '' : html`<span class="note">, may be missing</span>`}
          ${meaning === undefined ? '' : html`<br />${meaning}`}
        </dd>`,
      ...(inner ? fields(inner, `${path}${name}${ending}.`) : []),
    ];
  });
}

/** An object, or each that a value may be where it has no name of its own. */
function objectsOf(schema: SchemaPart): SchemaPart[] {
  const choices = schema.anyOf ?? schema.oneOf;
  return choices ? choices.flatMap(objectsOf) : schema.properties ? [schema] : [];
}

export function schemaSection(name: string, schema: SchemaPart): Html {
  const objects = objectsOf(schema);
  const choices = schema.anyOf ?? schema.oneOf;
  return html`<section class="schema" aria-labelledby="schema-${name}">
    <h3 id="schema-${name}">${name}</h3>
    ${schema.description === undefined ? '' : html`<p>${schema.description}</p>`}
    ${choices ? html`<p>One of ${typeName(schema)}</p>` : ''}
    ${objects.map((one) => html`<dl class="links">${fields(one)}</dl>`)}
  </section>`;
}
