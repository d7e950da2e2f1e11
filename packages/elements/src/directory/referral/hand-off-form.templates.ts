import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../../heading/heading.templates.ts';
import type { FormState, HandOffView } from './hand-off-view.ts';
import type { Field } from './read-hand-off.ts';
import type { AccessNeed, ContactWay } from './strings/en.ts';

export interface FormActions {
  submit(event: SubmitEvent): void;
  chooseWay(event: Event): void;
  cancel(): void;
  /** Moves focus to a field that is wrong. */
  goTo(field: Field): void;
}

/** Languages that many in the borough speak, beside those of the service. */
const spoken = [
  'en',
  'bn',
  'syl',
  'so',
  'ar',
  'bfi',
  'es',
  'fr',
  'it',
  'pl',
  'pt',
  'ro',
  'tr',
  'uk',
  'ur',
  'vi',
  'yue',
];

/** What a worker fills in. What was written stays in the fields, and nowhere else. */
export function formTemplate(view: HandOffView, state: FormState, actions: FormActions): TemplateResult {
  const { service, strings, headingLevel } = view;
  const heading = { level: headingLevel + 1, className: 'subtitle', part: 'detail-subheading', focusable: true };
  return html`<form class="hand-off-form" part="referral-form" novalidate autocomplete="off" @submit=${actions.submit}>
    ${headingTemplate(heading, strings.heading(service.name))}
    <p class="measure">${strings.intro(service.organisation.name)}</p>
    ${problemsTemplate(view, state, actions)} ${needTemplate(view, state)} ${contactTemplate(view, state, actions)}
    ${languageTemplate(view)} ${accessTemplate(view)} ${areaTemplate(view, state)} ${consentTemplate(view, state)}
    <div class="hand-off-ways">
      <button type="submit" class="button primary" part="button"><span>${strings.make}</span></button>
      <button type="button" class="button" part="button" @click=${actions.cancel}>${strings.cancel}</button>
    </div>
  </form>`;
}

/** What is wrong, each a way to its field. */
function problemsTemplate(
  { strings }: HandOffView,
  { faults }: FormState,
  { goTo }: FormActions,
): TemplateResult | typeof nothing {
  const wrong = Object.entries(faults).filter(([, message]) => message);
  if (wrong.length === 0) return nothing;
  return html`<div class="note stop" part="error" tabindex="-1" role="group" aria-labelledby="hand-off-problem">
    <strong id="hand-off-problem">${strings.problem}</strong>
    <ul role="list">
      ${wrong.map(
        ([field, message]) =>
          html`<li><button type="button" class="link" @click=${() => goTo(field as Field)}>${message}</button></li>`,
      )}
    </ul>
  </div>`;
}

/** Says what is wrong with a field, where it stands. */
function faultTemplate(field: Field, { faults }: FormState): TemplateResult {
  return html`<p id="hand-off-${field}-error" class="field-error" part="field-error">${faults[field] ?? nothing}</p>`;
}

function needTemplate({ strings }: HandOffView, state: FormState): TemplateResult {
  return html`<div class="hand-off-field">
    <label for="hand-off-need">${strings.need}</label>
    <p id="hand-off-need-hint" class="muted">${strings.needHint}</p>
    ${faultTemplate('need', state)}
    <textarea
      id="hand-off-need"
      class="field"
      part="field"
      name="need"
      rows="5"
      maxlength="2000"
      dir="auto"
      aria-describedby="hand-off-need-hint hand-off-need-error"
      aria-invalid=${state.faults.need ? 'true' : nothing}
    ></textarea>
  </div>`;
}

function contactTemplate({ strings }: HandOffView, state: FormState, { chooseWay }: FormActions): TemplateResult {
  const { way, faults } = state;
  const fields = {
    phone: ['tel', 'ltr'],
    text: ['tel', 'ltr'],
    email: ['email', 'ltr'],
    worker: ['text', 'ltr'],
  } as const;
  const ways = Object.entries(strings.ways) as [ContactWay, string][];
  return html`<fieldset class="hand-off-field" aria-describedby="hand-off-contact-error">
      <legend>${strings.contact}</legend>
      ${faultTemplate('contact', state)}
      ${ways.map(
        ([name, text], place) =>
          html`<label class="option">
            <input
              id=${place === 0 ? 'hand-off-contact' : nothing}
              type="radio"
              name="contact"
              value=${name}
              aria-invalid=${faults.contact ? 'true' : nothing}
              @change=${chooseWay}
            />
            <span>${text}</span>
          </label>`,
      )}
    </fieldset>
    ${
      way
        ? html`<div class="hand-off-field">
            <label for="hand-off-reach">${strings.reach[way]}</label>
            ${faultTemplate('reach', state)}
            <input
              id="hand-off-reach"
              class="field"
              part="field"
              type=${fields[way][0]}
              dir=${fields[way][1]}
              name="reach"
              maxlength="254"
              autocomplete="off"
              aria-describedby="hand-off-reach-error"
              aria-invalid=${faults.reach ? 'true' : nothing}
            />
          </div>`
        : nothing
    }`;
}

function languageTemplate({
  service,
  interpreters,
  strings,
  format,
  language,
  languageName,
}: HandOffView): TemplateResult {
  const own = service.spokenLanguages;
  const offered = [...new Set([...own, ...spoken])]
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  return html`<div class="hand-off-field">
    <label for="hand-off-language">${strings.language}</label>
    <p id="hand-off-language-hint" class="muted">
      ${own.length > 0 ? strings.speaks(format.list(own.map(languageName))) : nothing} <bdi>${interpreters}</bdi>
    </p>
    <select id="hand-off-language" class="field" part="field" name="language" aria-describedby="hand-off-language-hint">
      ${offered.map(({ tag, name }) => html`<option value=${tag} ?selected=${tag === 'en'}>${name}</option>`)}
    </select>
    <label class="option"><input type="checkbox" name="interpreter" /><span>${strings.interpreter}</span></label>
  </div>`;
}

function accessTemplate({ strings }: HandOffView): TemplateResult {
  const needs = Object.entries(strings.accessNeeds) as [AccessNeed, string][];
  return html`<fieldset class="hand-off-field">
      <legend>${strings.access}</legend>
      ${needs.map(
        ([name, text]) =>
          html`<label class="option"><input type="checkbox" name="access" value=${name} /><span>${text}</span></label>`,
      )}
    </fieldset>
    <div class="hand-off-field">
      <label for="hand-off-access-note">${strings.accessNote}</label>
      <input
        id="hand-off-access-note"
        class="field"
        part="field"
        name="access-note"
        maxlength="500"
        autocomplete="off"
        dir="auto"
      />
    </div>`;
}

function areaTemplate({ strings }: HandOffView, state: FormState): TemplateResult {
  return html`<div class="hand-off-field">
    <label for="hand-off-area">${strings.area}</label>
    <p id="hand-off-area-hint" class="muted">${strings.areaHint}</p>
    ${faultTemplate('area', state)}
    <input
      id="hand-off-area"
      class="field short"
      part="field"
      name="area"
      maxlength="8"
      dir="ltr"
      autocomplete="off"
      aria-describedby="hand-off-area-hint hand-off-area-error"
      aria-invalid=${state.faults.area ? 'true' : nothing}
    />
  </div>`;
}

function consentTemplate({ strings }: HandOffView, state: FormState): TemplateResult {
  return html`<fieldset class="hand-off-field">
    <legend>${strings.consent}</legend>
    ${faultTemplate('consent', state)}
    <label class="option">
      <input
        id="hand-off-consent"
        type="checkbox"
        name="consent"
        aria-describedby="hand-off-consent-error"
        aria-invalid=${state.faults.consent ? 'true' : nothing}
      />
      <span class="measure">${state.wording}</span>
    </label>
  </fieldset>`;
}
