import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import type { Format } from '../language/format.ts';
import type { Language } from '../language/languages.ts';
import type { ListedRecord } from '../listing/listing-kind.ts';
import { longestText } from './correction-answers.ts';
import type { CorrectionAnswers, CorrectionFaults, CorrectionField } from './correction-answers.ts';
import { fieldTemplate } from './correction-field.templates.ts';
import type { CorrectionTrouble } from './correction-part.ts';
import type { CorrectionStrings } from './strings/en.ts';

export interface CorrectionView {
  readonly record: ListedRecord;
  readonly strings: CorrectionStrings;
  readonly format: Format;
  readonly language: Language;
  readonly headingLevel: number;
  readonly faults: CorrectionFaults;
  readonly trouble: CorrectionTrouble | undefined;
  readonly sending: boolean;
  /** The same form on a page of its own. */
  readonly hosted: string | undefined;
  send(answers: CorrectionAnswers): void;
  /** Puts focus on a field. */
  show(field: CorrectionField): void;
  close(): void;
}

/** Days that contact details are kept after the decision, as the API promises. */
export const keptDays = 90;

/** What is wrong, with what would be right; contact details only from those who want to be asked. */
export function correctionTemplate(view: CorrectionView): TemplateResult {
  const { record, strings, format, sending, close } = view;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    view.send(answersOf(event.currentTarget as HTMLFormElement));
  };
  return html`<section class="correction" part="correction" aria-labelledby="correction-title">
    ${titleTemplate(view, strings.correctionTitle(`\u2068${record.name}\u2069`))}
    <p class="measure">${strings.correctionLead}</p>
    ${problemsTemplate(view)}
    <form part="correction-form" novalidate autocomplete="on" @submit=${submit}>
      <fieldset>
        <legend>${strings.topicsLabel} <span class="muted">${strings.optional}</span></legend>
        <div class="topics">
          ${Object.entries(strings.topics).map(
            ([value, name]) =>
              html`<label class="tick"><input type="checkbox" name="topics" value=${value} />${name}</label>`,
          )}
        </div>
      </fieldset>
      ${fieldTemplate('text', strings.textLabel, view, {
        hint: strings.textHint,
        control: (described, invalid) =>
          html`<textarea
            id="correction-text"
            class="field"
            part="field"
            name="text"
            rows="5"
            required
            aria-describedby=${described}
            aria-invalid=${invalid}
          ></textarea>`,
      })}
      <div class="question">
        <label for="correction-grounds">${strings.groundsLabel} <span class="muted">${strings.optional}</span></label>
        <select id="correction-grounds" class="field" part="field" name="grounds">
          <option value="">${strings.groundsNone}</option>
          ${Object.entries(strings.grounds).map(([value, name]) => html`<option value=${value}>${name}</option>`)}
        </select>
      </div>
      <fieldset aria-describedby="correction-sender-hint">
        <legend>${strings.senderLegend} <span class="muted">${strings.optional}</span></legend>
        <p id="correction-sender-hint" class="muted">${strings.senderHint}</p>
        ${fieldTemplate('name', strings.nameLabel, view, { control: inputOf('name', 'text', 'name') })}
        ${fieldTemplate('email', strings.emailLabel, view, { control: inputOf('email', 'email', 'email') })}
        ${fieldTemplate('consent', undefined, view, {
          control: (described, invalid) =>
            html`<label class="tick"
              ><input
                id="correction-consent"
                type="checkbox"
                name="consent"
                aria-describedby=${described}
                aria-invalid=${invalid}
              />${strings.consent(format.number(keptDays))}</label
            >`,
        })}
      </fieldset>
      <p class="tools-row">
        <button type="submit" class="button primary" part="button" aria-disabled=${sending}>
          <span>${sending ? strings.sending : strings.send}</span>
        </button>
        <button type="button" class="link" part="cancel" @click=${close}>${strings.cancel}</button>
      </p>
    </form>
  </section>`;
}

/** It has arrived: what it is called, and what happens with it. */
export function sentTemplate(view: {
  readonly strings: CorrectionStrings;
  readonly headingLevel: number;
  readonly reference: string;
  close(): void;
}): TemplateResult {
  const { strings, reference, close } = view;
  return html`<section class="correction" part="correction" aria-labelledby="correction-title">
    ${titleTemplate(view, strings.sentTitle)}
    <p>
      ${strings.reference} <strong class="reference"><bdi dir="ltr">${inParts(reference)}</bdi></strong>
    </p>
    <p class="measure">${strings.referenceNote}</p>
    <p><strong>${strings.nextTitle}</strong></p>
    <ol class="next" role="list">
      ${[strings.nextRead, strings.nextChanged, strings.nextAsked].map((text) => html`<li>${text}</li>`)}
    </ol>
    <p><button type="button" class="button" part="button" @click=${close}>${strings.close}</button></p>
  </section>`;
}

function titleTemplate({ headingLevel }: { readonly headingLevel: number }, text: string): TemplateResult {
  return html`<div id="correction-title">
    ${headingTemplate(
      { level: headingLevel + 1, className: 'subtitle correction-title', part: 'detail-subheading', focusable: true },
      text,
    )}
  </div>`;
}

/** All that is wrong in one place, each leading to its field. */
function problemsTemplate(view: CorrectionView): TemplateResult | typeof nothing {
  const { strings, faults, trouble, hosted, show } = view;
  if (faults.size === 0 && !trouble) return nothing;
  const follow = (field: CorrectionField) => (event: Event) => {
    event.preventDefault();
    show(field);
  };
  return html`<div class="note stop problems" part="error" role="alert" tabindex="-1">
    <p><strong>${strings.problemTitle}</strong></p>
    ${trouble ? html`<p>${strings[trouble]}</p>` : nothing}
    ${trouble && hosted ? html`<p><a href=${hosted}>${strings.hostedForm}</a></p>` : nothing}
    <ul role="list">
      ${[...faults.keys()].map(
        (field) => html`<li><a href="#correction-${field}" @click=${follow(field)}>${faultText(field, view)}</a></li>`,
      )}
    </ul>
  </div>`;
}

/** What is wrong with a field, in words. */
export function faultText(
  field: CorrectionField,
  { faults, strings, format }: Pick<CorrectionView, 'faults' | 'strings' | 'format'>,
): string | undefined {
  const fault = faults.get(field);
  if (fault !== 'longText') return fault && strings[fault];
  return strings.longText(format.number(longestText));
}

function inputOf(field: CorrectionField, type: string, autocomplete: 'name' | 'email') {
  return (described: unknown, invalid: unknown): TemplateResult =>
    html`<input
      id="correction-${field}"
      class="field"
      part="field"
      type=${type}
      name=${field}
      autocomplete=${autocomplete}
      aria-describedby=${described}
      aria-invalid=${invalid}
    />`;
}

function answersOf(form: HTMLFormElement): CorrectionAnswers {
  const data = new FormData(form);
  const line = (name: string) => String(data.get(name) ?? '').trim();
  return {
    topics: data.getAll('topics').map(String),
    text: line('text'),
    grounds: line('grounds'),
    name: line('name'),
    email: line('email'),
    consent: data.has('consent'),
  };
}

/** In parts that are easy to read out. */
function inParts(reference: string): string {
  return `${reference.slice(0, 3)} ${reference.slice(3, 6)} ${reference.slice(6)}`;
}
