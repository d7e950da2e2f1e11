import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AnyView } from './listing-view.ts';

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

/** The API cannot be reached: what still works, and the host's own link. */
export function failureTemplate(view: AnyView): TemplateResult {
  const { strings, list, actions } = view;
  if (list.status !== 'error') return html`<div class="note" part="error"><slot></slot></div>`;
  const [problem, advice] = navigator.onLine
    ? [strings.unreachable, strings.unreachableAdvice]
    : [strings.offline, strings.offlineAdvice];
  return troubleTemplate(
    view,
    'stop',
    problem,
    (list.previous && view.bar?.keptText(view)) || advice,
    actions.retry,
    html`<slot></slot>`,
  );
}

/** What is wrong, what to know or to do about it, and a button that asks again. */
export function troubleTemplate(
  { strings }: AnyView,
  kind: 'stop' | 'warn',
  problem: string,
  advice: string,
  retry: () => void,
  link: unknown = nothing,
): TemplateResult {
  return html`<div class="note ${kind}" part="error">
    <p><strong>${problem}</strong> ${advice}</p>
    <button type="button" class="button" part="button retry" @click=${retry}>${strings.tryAgain}</button>
    ${link}
  </div>`;
}
