import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DirectoryView } from './directory-view.ts';

/** Lines in the place of cards that are on their way. Their height is what cards need at least. */
export function skeletonTemplate(cards: number): TemplateResult {
  return html`<div class="skeleton quiet" part="skeleton" aria-hidden="true">
    ${Array.from(
      { length: Math.min(cards, 10) },
      () =>
        html`<div class="card">
          <span class="bar name-bar"></span><span class="bar short-bar"></span><span class="bar"></span
          ><span class="bar"></span><span class="bar short-bar"></span>
        </div>`,
    )}
  </div>`;
}

/** The directory cannot be reached: what still works, and the host's own link. */
export function failureTemplate(view: DirectoryView): TemplateResult {
  const { strings, list, actions } = view;
  const failed = list.status === 'error';
  return html`<div class="note stop" part="error">
    ${
      failed
        ? html`<p><strong>${navigator.onLine ? strings.unreachable : strings.offline}</strong></p>
            <p>
              ${list.previous ? keptText(view) : navigator.onLine ? strings.unreachableAdvice : strings.offlineAdvice}
            </p>`
        : nothing
    }
    ${failed ? retryTemplate(strings, actions.retry) : nothing}
    <slot></slot>
  </div>`;
}

/** A button that asks again. */
export function retryTemplate({ tryAgain }: DirectoryView['strings'], retry: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button retry" @click=${retry}>${tryAgain}</button>`;
}

function keptText({ strings, format, listedAt }: DirectoryView): string {
  return strings.keptFrom(format.clockTime(listedAt ?? new Date()));
}

/** The list is an old one that was kept, because the directory could not be reached. */
export function staleTemplate(view: DirectoryView, receivedAt: string | undefined): TemplateResult {
  const { strings, format, actions } = view;
  const from = receivedAt === undefined ? view.now : new Date(receivedAt);
  return html`<div class="note warn" part="error">
    <p><strong>${strings.unreachable}</strong> ${strings.notUpdated(format.clockTime(from))}</p>
    ${retryTemplate(strings, actions.retry)}
  </div>`;
}
