import { html } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import type { ParameterPart } from '../openapi/shape.ts';
import type { Operation } from './operations.ts';
import { typeName } from './schema-view.ts';

function hint({ schema }: ParameterPart): string {
  const value = schema.items ?? schema;
  const range =
    value.minimum !== undefined && value.maximum !== undefined ? `From ${value.minimum} to ${value.maximum}.` : '';
  const length = value.maxLength === undefined ? '' : `At most ${value.maxLength} characters.`;
  const several = schema.items ? 'You may choose several.' : '';
  return [range, length, several].filter(Boolean).join(' ');
}

function control(id: string, { name, schema, in: place, required }: ParameterPart): Html {
  const value = schema.items ?? schema;
  const first = schema.example ?? schema.examples?.[0];
  const described = `${id}-hint`;
  if (value.enum) {
    return html`<select id="${id}" name="${name}" aria-describedby="${described}" multiple size="5" data-in="${place}">
      ${value.enum.map((option) => html`<option>${option}</option>`)}
    </select>`;
  }
  if (value.type === 'integer') {
    return html`<input
      id="${id}"
      name="${name}"
      aria-describedby="${described}"
      data-in="${place}"
      inputmode="numeric"
      value="${String(schema.default ?? '')}"
    />`;
  }
  const filled = place === 'path' ? String(first ?? '') : '';
  return html`<input
    id="${id}"
    name="${name}"
    aria-describedby="${described}"
    data-in="${place}"
    value="${filled}"
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

/** One operation: what it is for, a form to try it, and what it may answer. */
export function operationSection(operation: Operation): Html {
  const { operationId, method, path, parameters = [] } = operation;
  return html`<section class="operation" aria-labelledby="${operationId}">
    <h3 id="${operationId}">${operation.summary}</h3>
    <p class="address"><code>${method} ${path}</code></p>
    ${operation.description === undefined ? '' : html`<p>${operation.description}</p>`}
    <form class="try" action="${path}" method="get" aria-label="Try: ${operation.summary}">
      ${parameters.map((parameter) => field(operation, parameter))}
      <button>Send the request</button>
      <div class="answer" hidden>
        <p class="sent"></p>
        <p class="status" role="status"></p>
        <pre tabindex="0" role="region" aria-label="Answer"><code></code></pre>
      </div>
    </form>
    <h4>Answers</h4>
    <dl class="links">${responses(operation)}</dl>
  </section>`;
}
