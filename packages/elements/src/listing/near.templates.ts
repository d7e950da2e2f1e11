import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FiltersView } from './filters.templates.ts';
import { placedQuery } from './placed-query.ts';
import { isLocation, whereVisitorIs } from './visitor-location.ts';

/** Minutes to walk that are offered. */
const walks = [5, 10, 15, 30];

/** Where to look from: a postcode, or where the visitor is, at the press of a button; and how far from there. */
export function nearTemplate(view: FiltersView): TemplateResult {
  const { query, strings, actions, unknownPlace } = view;
  const go = (place: string | undefined) => actions.ask(placedQuery(query, place));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const place = new FormData(event.target as HTMLFormElement).get('near');
    go(String(place ?? '').trim() || undefined);
  };
  const locate = async (event: Event) => {
    const form = (event.target as HTMLElement).closest('form')!;
    const message = form.querySelector('#near-location')!;
    message.textContent = strings.locating;
    const place = await whereVisitorIs();
    message.textContent = place === undefined ? strings.noLocation : '';
    // The field says what went wrong, and takes a postcode instead.
    if (place === undefined) form.querySelector('input')!.focus();
    else go(place);
  };
  const shown = unknownPlace ?? (query.near !== undefined && !isLocation(query.near) ? query.near : '');
  return html`<form class="near" part="near" @submit=${submit}>
    <label for="near">${strings.nearLabel}</label>
    <p id="near-hint" class="muted">${strings.nearHint}</p>
    <p id="near-error" class="field-error" part="field-error" ?hidden=${unknownPlace === undefined}>
      ${unknownPlace === undefined ? nothing : strings.unknownPlace(unknownPlace)}
    </p>
    <p id="near-location" class="field-error" part="field-error"></p>
    <div class="near-row">
      <input
        id="near"
        class="field"
        part="field"
        name="near"
        maxlength="60"
        autocomplete="postal-code"
        enterkeyhint="search"
        aria-describedby="near-hint near-error near-location"
        aria-invalid=${unknownPlace === undefined ? nothing : 'true'}
        .value=${shown}
      />
      <button type="submit" class="button" part="button">${strings.nearGo}</button>
    </div>
    <button type="button" class="link" part="locate" @click=${(event: Event) => locate(event)}>
      ${strings.useLocation}
    </button>
    ${query.near === undefined ? nothing : radiusTemplate(view)}
  </form>`;
}

/** How far to walk from the place; a number that the page chose stands among the usual ones. */
function radiusTemplate({ query, strings, actions }: FiltersView): TemplateResult {
  const { radius } = query;
  const offered = [...new Set([...walks, ...(radius === undefined ? [] : [radius])])].sort((one, other) => one - other);
  const change = (event: Event) => {
    const minutes = Number((event.target as HTMLSelectElement).value);
    actions.ask({ ...query, radius: minutes || undefined, page: 1 });
  };
  return html`<label class="labelled">
    <span>${strings.radiusLabel}</span>
    <select class="field" part="field" @change=${change}>
      <option value="" .selected=${radius === undefined}>${strings.anyDistance}</option>
      ${offered.map(
        (minutes) => html`<option value=${minutes} .selected=${minutes === radius}>${strings.within(minutes)}</option>`,
      )}
    </select>
  </label>`;
}
