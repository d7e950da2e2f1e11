import { html } from 'hono/html';
import type { Html } from '../../pages/layout.ts';
import type { FieldOption, FormField } from './form.ts';

/** What a control is shown with. */
export interface Shown {
  readonly values: readonly string[];
  readonly error?: string | undefined;
}

const types = { line: 'text', email: 'email', tel: 'tel', url: 'url' } as const;
const modes = { line: '', email: 'email', tel: 'tel', url: 'url' } as const;

function errorText(name: string, error: string | undefined): Html | string {
  if (error === undefined) return '';
  return html`<p class="error" id="${name}-error"><span class="unseen">Error: </span>${error}</p>`;
}

function describedBy({ name, hint }: FormField, error: string | undefined): Html | string {
  const ids = [...(hint === undefined ? [] : [`${name}-hint`]), ...(error === undefined ? [] : [`${name}-error`])];
  return ids.length === 0 ? '' : html`aria-describedby="${ids.join(' ')}"`;
}

function hintText({ name, hint }: FormField): Html | string {
  return hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`;
}

function labelText({ label, optional }: FormField): Html {
  return html`${label}${optional ? html` <span class="optional">(optional)</span>` : ''}`;
}

function written(field: FormField, { values: [value = ''], error }: Shown): Html {
  const { name, input, autocomplete = 'off' } = field;
  const invalid = error === undefined ? '' : html`aria-invalid="true"`;
  const control =
    input === 'text'
      ? // The line break after the tag is not part of the text; one that the text begins with is kept.
        html`<textarea id="${name}" name="${name}" rows="7" autocomplete="off" ${describedBy(field, error)} ${invalid}>
${value}</textarea>`
      : html`<input
          id="${name}"
          name="${name}"
          type="${types[input as keyof typeof types]}"
          ${modes[input as keyof typeof modes] === '' ? '' : html`inputmode="${modes[input as keyof typeof modes]}"`}
          autocomplete="${autocomplete}"
          spellcheck="${input === 'line' ? 'true' : 'false'}"
          value="${value}"
          ${describedBy(field, error)}
          ${invalid}
        />`;
  return html`<label for="${name}">${labelText(field)}</label>${hintText(field)}${errorText(name, error)}${control}`;
}

function select(field: FormField, { values: [value = ''], error }: Shown): Html {
  const { name, options = [] } = field;
  return html`<label for="${name}">${labelText(field)}</label>${hintText(field)}${errorText(name, error)}<select
      id="${name}"
      name="${name}"
      ${describedBy(field, error)}
    >
      <option value="">Choose one</option>
      ${options.map(
        (option) =>
          html`<option value="${option.value}" ${option.value === value ? 'selected' : ''}>${option.label}</option>`,
      )}
    </select>`;
}

function choice(field: FormField, option: FieldOption, index: number, shown: Shown): Html {
  const { name, input } = field;
  // The first has the name of the field, so that a link to the field leads to it.
  const id = index === 0 ? name : `${name}-${option.value}`;
  return html`<div class="choice">
    <input
      id="${id}"
      name="${name}"
      type="${input === 'radios' ? 'radio' : 'checkbox'}"
      value="${option.value}"
      ${shown.values.includes(option.value) ? 'checked' : ''}
      ${option.hint === undefined ? '' : html`aria-describedby="${id}-hint"`}
    />
    <label for="${id}">${option.label}</label>
    ${option.hint === undefined ? '' : html`<p class="hint" id="${id}-hint">${option.hint}</p>`}
  </div>`;
}

function groupText({ group }: FieldOption, before: FieldOption | undefined): Html | string {
  return group === undefined || group === before?.group ? '' : html`<p class="choice-group">${group}</p>`;
}

function choices(field: FormField, shown: Shown): Html {
  const { name, options = [] } = field;
  const short = options.length > 6 && options.every(({ hint }) => hint === undefined);
  return html`<fieldset class="choices ${short ? 'short' : ''}" ${describedBy(field, shown.error)}>
    <legend>${labelText(field)}</legend>
    ${hintText(field)}${errorText(name, shown.error)}
    ${options.map(
      (option, index) => html`${groupText(option, options[index - 1])}${choice(field, option, index, shown)}`,
    )}
  </fieldset>`;
}

function confirm(field: FormField, { values, error }: Shown): Html {
  const { name } = field;
  return html`${errorText(name, error)}
    <div class="choice">
      <input
        id="${name}"
        name="${name}"
        type="checkbox"
        value="yes"
        ${values.includes('yes') ? 'checked' : ''}
        ${describedBy(field, error)}
        ${error === undefined ? '' : html`aria-invalid="true"`}
      />
      <label for="${name}">${field.label}</label>
      ${hintText(field)}
    </div>`;
}

/** One question with its label, its hint and what is wrong with the answer. */
export function control(field: FormField, shown: Shown): Html {
  const { input } = field;
  const parts =
    input === 'radios' || input === 'checkboxes'
      ? choices(field, shown)
      : input === 'confirm'
        ? confirm(field, shown)
        : input === 'select'
          ? select(field, shown)
          : written(field, shown);
  return html`<div class="field ${shown.error === undefined ? '' : 'has-error'}">${parts}</div>`;
}
