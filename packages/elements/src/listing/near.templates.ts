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
  const submit = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
    // Without script the form of the words takes the place along.
    event.preventDefault();
    const group = (event.target as Element).closest('.near')!;
    go(group.querySelector('input')!.value.trim() || undefined);
  };
  const locate = async (event: Event) => {
    const group = (event.target as Element).closest('.near')!;
    const message = group.querySelector('#near-location')!;
    message.textContent = strings.locating;
    const place = await whereVisitorIs();
    message.textContent = place === undefined ? strings.noLocation : '';
    // The field says what went wrong, and takes a postcode instead.
    if (place === undefined) group.querySelector('input')!.focus();
    else go(place);
  };
  const shown = unknownPlace ?? (query.near !== undefined && !isLocation(query.near) ? query.near : '');
  return html`<div class="near" part="near">
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
        form="search"
        maxlength="60"
        autocomplete="postal-code"
        enterkeyhint="search"
        aria-describedby="near-hint near-error near-location"
        aria-invalid=${unknownPlace === undefined ? nothing : 'true'}
        .value=${shown}
        @keydown=${submit}
      />
      <button type="submit" form="search" class="button" part="button" @click=${submit}>${strings.nearGo}</button>
    </div>
    <button type="button" class="link scripted" part="locate" @click=${(event: Event) => locate(event)}>
      ${strings.useLocation}
    </button>
    ${query.near === undefined ? nothing : radiusTemplate(view)}
  </div>`;
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
    <select class="field" part="field" name="radius" form="search" @change=${change}>
      <option value="" .selected=${radius === undefined}>${strings.anyDistance}</option>
      ${offered.map(
        (minutes) => html`<option value=${minutes} .selected=${minutes === radius}>${strings.within(minutes)}</option>`,
      )}
    </select>
  </label>`;
}
