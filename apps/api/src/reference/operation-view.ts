import { html } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import type { ParameterPart } from '../openapi/shape.ts';
import type { Operation } from './operations.ts';
import { fields, typeName } from './schema-view.ts';

function hint({ schema }: ParameterPart): string {
  const value = schema.items ?? schema;
  const range =
    value.minimum !== undefined && value.maximum !== undefined ? `From ${value.minimum} to ${value.maximum}.` : '';
  const length = value.maxLength === undefined ? '' : `At most ${value.maxLength} characters.`;
  const several = schema.items ? (value.enum ? 'You may choose several.' : 'Part several by commas.') : '';
  return [range, length, several].filter(Boolean).join(' ');
}

function choice(id: string, { name, schema, in: place, required }: ParameterPart): Html {
  const value = schema.items ?? schema;
  const options = value.enum ?? ['true', 'false'];
  const example = String(schema.example ?? '');
  const several = schema.items ? 'multiple size="5"' : '';
  return html`<select id="${id}" name="${name}" aria-describedby="${id}-hint" data-in="${place}" ${several}>
    ${schema.items || required === true ? '' : html`<option value=""></option>`}
    ${options.map(
      (option) => html`<option ${place === 'path' && option === example ? 'selected' : ''}>${option}</option>`,
    )}
  </select>`;
}

function control(id: string, parameter: ParameterPart): Html {
  const { name, schema, in: place, required } = parameter;
  const value = schema.items ?? schema;
  if (value.enum || value.type === 'boolean') return choice(id, parameter);
  const example = schema.example ?? schema.examples?.[0] ?? value.example;
  const filled = place === 'path' || required === true ? (example ?? '') : schema.items ? '' : (schema.default ?? '');
  return html`<input
    id="${id}"
    name="${name}"
    aria-describedby="${id}-hint"
    data-in="${place}"
    ${value.type === 'integer' ? 'inputmode="numeric"' : ''}
    ${schema.items ? 'data-several' : ''}
    value="${String(filled)}"
    ${required === true ? 'required' : ''}
  />`;
}

function field(operation: Operation, parameter: ParameterPart): Html {
  const id = `${operation.operationId}-${parameter.name}`;
  const meaning = parameter.description ?? parameter.schema.items?.description;
  return html`<div class="field">
    <label for="${id}"><code>${parameter.name}</code></label>
    <p class="hint" id="${id}-hint">${meaning === undefined ? '' : `${meaning}.`} ${hint(parameter)}</p>
    ${control(id, parameter)}
  </div>`;
}

function responses(operation: Operation): Html[] {
  return Object.entries(operation.responses).map(([status, { description, content }]) => {
    const [mediaType, body] = Object.entries(content ?? {})[0] ?? [];
    return html`<dt>${status}</dt>
      <dd>
        ${description}
        ${
          mediaType === undefined
            ? ''
            : html`<br />${body?.schema ? typeName(body.schema) : ''} <span class="note">${mediaType}</span>`
        }
      </dd>`;
  });
}

/** What goes into a request that cannot be tried here: its parameters, headers among them, and its body. */
function whatToSend({ parameters = [], requestBody }: Operation): Html {
  if (parameters.length === 0 && requestBody === undefined) return html``;
  const bodies = Object.entries(requestBody?.content ?? {});
  return html`<details>
    <summary>What to send</summary>
    <dl class="links">
      ${parameters.map(
        ({ name, in: place, required, schema, description }) =>
          html`<dt><code>${name}</code> <span class="note">${place}</span></dt>
            <dd>
              ${typeName(schema)}${required === true ? '' : html`<span class="note">, may be missing</span>`}
              ${description === undefined ? '' : html`<br />${description}`}
            </dd>`,
      )}
      ${bodies.map(
        ([mediaType, { schema }]) =>
          html`<dt>Body <span class="note">${mediaType}</span></dt>
            <dd>
              ${schema === undefined ? '' : schema.properties ? html`<dl>${fields(schema)}</dl>` : typeName(schema)}
              ${requestBody?.description === undefined ? '' : html`<br />${requestBody.description}`}
            </dd>`,
      )}
    </dl>
  </details>`;
}

/** What can be asked from this page: reading, without a token. */
function tryIt(operation: Operation): Html {
  const { method, path, summary, parameters = [], security } = operation;
  const send = whatToSend(operation);
  if (security !== undefined) {
    return html`<p class="note">It asks for a token, so it cannot be tried on this page.</p>
      ${send}`;
  }
  if (method !== 'GET') {
    return html`<p class="note">It sends something in, so it cannot be tried on this page.</p>
      ${send}`;
  }
  return html`<details>
    <summary>Try it</summary>
    <form class="try" action="${path}" method="get" aria-label="Try: ${summary}">
      ${parameters.map((parameter) => field(operation, parameter))}
      <button>Send the request</button>
      <div class="answer" hidden>
        <p class="sent"></p>
        <p class="status" role="status"></p>
        <pre tabindex="0" role="region" aria-label="Answer"><code></code></pre>
      </div>
    </form>
  </details>`;
}

function example({ responses: all }: Operation): Html {
  const [body] = Object.values(all['200']?.content ?? {});
  if (body?.example === undefined) return html``;
  return html`<details>
    <summary>Example of an answer</summary>
    <pre tabindex="0" role="region" aria-label="Example"><code>${JSON.stringify(body.example, null, 2)}</code></pre>
  </details>`;
}

/** One operation: what it is for, a form to try it, an example, and what it may answer. */
export function operationSection(operation: Operation): Html {
  const { operationId, method, path } = operation;
  return html`<section class="operation" aria-labelledby="${operationId}">
    <h3 id="${operationId}">${operation.summary}</h3>
    <p class="address"><code>${method} ${path}</code></p>
    ${operation.description === undefined ? '' : html`<p>${operation.description}</p>`} ${tryIt(operation)}
    ${example(operation)}
    <details>
      <summary>Answers</summary>
      <dl class="links">${responses(operation)}</dl>
    </details>
  </section>`;
}
