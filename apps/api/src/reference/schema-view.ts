import { html } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import type { SchemaPart } from '../openapi/shape.ts';

/** The type of a value in words, with links to the schemas that have a name. */
export function typeName(schema: SchemaPart): Html {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1)!;
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.items) return html`list of ${typeName(schema.items)}`;
  if (schema.enum) {
    return html`${schema.enum.map((value, index) => html`${index > 0 ? ', ' : ''}<code>${value}</code>`)}`;
  }
  const type = [schema.type ?? 'anything'].flat().join(' or ');
  return schema.format === undefined ? html`${type}` : html`${type} (${schema.format})`;
}

/** The fields of an object; those of objects without a name of their own are listed right below it, by their path. */
export function fieldRows(schema: SchemaPart, path = ''): Html[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const inner = field.properties ? field : field.items?.properties ? field.items : undefined;
    const ending = inner !== undefined && inner === field.items ? '[]' : '';
    const required = schema.required?.includes(name) ?? false;
    return [
      html`<tr>
        <th scope="row"><code>${path}${name}</code></th>
        <td>${typeName(field)}${required ? '' : html` <span class="note">may be missing</span>`}</td>
        <td>${field.description ?? ''}</td>
      </tr>`,
      ...(inner ? fieldRows(inner, `${path}${name}${ending}.`) : []),
    ];
  });
}

export function schemaSection(name: string, schema: SchemaPart): Html {
  return html`<section class="schema" aria-labelledby="schema-${name}">
    <h3 id="schema-${name}">${name}</h3>
    ${schema.description === undefined ? '' : html`<p>${schema.description}</p>`}
    <div class="wide" tabindex="0" role="region" aria-label="Fields of ${name}">
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          ${fieldRows(schema)}
        </tbody>
      </table>
    </div>
  </section>`;
}
