import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CorrectionField } from './correction-answers.ts';
import { faultText } from './correction.templates.ts';
import type { CorrectionView } from './correction.templates.ts';

interface Question {
  readonly hint?: string;
  /** @param described ids of what describes it, for `aria-describedby` */
  control(described: unknown, invalid: unknown): TemplateResult;
}

/** A question with its hint, what is wrong with the answer, and its control, which is told of both. */
export function fieldTemplate(
  field: CorrectionField,
  label: string | undefined,
  view: CorrectionView,
  { hint, control }: Question,
): TemplateResult {
  const fault = faultText(field, view);
  const hintId = `correction-${field}-hint`;
  const faultId = `correction-${field}-fault`;
  const described = [hint && hintId, fault && faultId].filter(Boolean).join(' ') || nothing;
  return html`<div class=${fault ? 'question wrong' : 'question'}>
    ${label === undefined ? nothing : html`<label for="correction-${field}">${label}</label>`}
    ${hint === undefined ? nothing : html`<p id=${hintId} class="muted">${hint}</p>`}
    ${
      fault === undefined
        ? nothing
        : html`<p id=${faultId} class="field-error" part="field-error">
            <span class="hidden">${view.strings.error} </span>${fault}
          </p>`
    }
    ${control(described, fault ? 'true' : nothing)}
  </div>`;
}
