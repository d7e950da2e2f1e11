import { html } from 'hono/html';
import { englishSurround } from '../../hosted/surround.ts';
import { linkFrom } from '../../pages/framed.ts';
import { page, productName } from '../../pages/layout.ts';
import type { Html } from '../../pages/layout.ts';
import { control } from './controls.ts';
import { fieldsOf, formTimeName, hiddenFieldName } from './form.ts';
import type { FormGroup, SubmissionForm } from './form.ts';
import type { FieldError } from './read-form.ts';
import { typed } from './read-form.ts';

/** A form as it stands: what was typed, and what is wrong with it. */
export interface FormState {
  readonly values: URLSearchParams;
  readonly errors: readonly FieldError[];
  /** Mark of the time at which it is shown. */
  readonly time: string;
  readonly framed: boolean;
}

function summary(errors: readonly FieldError[]): Html | string {
  if (errors.length === 0) return '';
  return html`<div class="error-summary" role="alert" tabindex="-1" autofocus>
    <h2>There is a problem</h2>
    <ul>
      ${errors.map(
        ({ field, message }) =>
          html`<li>${field === undefined ? message : html`<a href="#${field.name}">${message}</a>`}</li>`,
      )}
    </ul>
  </div>`;
}

function group({ legend, intro, fields }: FormGroup, { values, errors }: FormState): Html {
  return html`<fieldset class="group">
    <legend>${legend}</legend>
    ${intro === undefined ? '' : html`<p>${intro}</p>`}
    ${fields.map((field) => {
      const error = errors.find((one) => one.field === field)?.message;
      return control(field, { values: typed(field, values), error });
    })}
  </fieldset>`;
}

const honeypot = html`<div class="unseen" aria-hidden="true">
  <label for="${hiddenFieldName}">Leave this empty</label>
  <input id="${hiddenFieldName}" name="${hiddenFieldName}" type="text" tabindex="-1" autocomplete="off" value="" />
</div>`;

/** The page with a form; the same before and after something was wrong with it. */
export function formPage(form: SubmissionForm, state: FormState): Html {
  const { errors, time, framed } = state;
  const action = linkFrom(framed, `/v1/submissions/${form.address}`);
  return page({
    title: `${errors.length > 0 ? 'Error: ' : ''}${form.title} - ${productName}`,
    description: form.description,
    styles: ['/assets/submissions/submissions.css'],
    framed,
    surround: englishSurround,
    main: html`${summary(errors)}
      <h1>${form.title}</h1>
      <p class="lead">${form.lead}</p>
      <form class="submission" method="post" action="${action}" novalidate>
        <input type="hidden" name="${formTimeName}" value="${time}" />
        ${Object.entries(form.hidden).map(
          ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
        )}
        ${form.groups.map((one) => group(one, state))} ${honeypot}
        <p><button>${form.send}</button></p>
      </form>`,
  });
}

/** What somebody wrote, where there is no form to put it back into. */
export function writtenList(form: SubmissionForm, values: URLSearchParams): Html | string {
  const written = fieldsOf(form)
    .map((field) => ({ label: field.label, text: typed(field, values).filter(Boolean).join(', ') }))
    .filter(({ text }) => text !== '');
  if (written.length === 0) return '';
  return html`<h2>What you wrote</h2>
    <p>It was not sent. Copy what you want to keep.</p>
    <dl class="links">
      ${written.map(
        ({ label, text }) =>
          html`<dt>${label}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>`;
}
