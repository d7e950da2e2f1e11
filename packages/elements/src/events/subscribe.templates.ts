import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { writeToClipboard } from '../clipboard/write-to-clipboard.ts';
import { followedCalendar, webcal } from './calendar-links.ts';
import { calendarStrings } from './calendar-strings.ts';
import type { EventsView } from './events-kind.ts';

/** How to put what is shown into a calendar that looks again by itself. */
export function subscribeTemplate(api: string, view: EventsView): TemplateResult {
  const strings = calendarStrings(view);
  const address = followedCalendar(api, view.query);
  const copy = async (event: Event) => {
    const place = (event.currentTarget as HTMLElement).closest('.subscribe')!;
    const field = place.querySelector('input')!;
    const copied = await writeToClipboard(address);
    if (!copied) field.select();
    const message = copied ? strings.copied : strings.notCopied;
    place.querySelector('.copied')!.textContent = message;
    view.announce(message);
  };
  return html`<details class="subscribe" part="subscribe">
    <summary>${strings.subscribe}</summary>
    <div class="ways-to-follow">
      <p class="measure">${strings.subscribeHint}</p>
      <p><a class="button" part="button" href=${webcal(address)}>${strings.subscribeOpen}</a></p>
      <label for="calendar-address">${strings.subscribeAddress}</label>
      <div class="address-row">
        <input id="calendar-address" class="field" part="field" type="url" dir="ltr" readonly .value=${address} />
        <button type="button" class="button" part="button" @click=${copy}>${strings.copy}</button>
      </div>
      <p class="copied"></p>
    </div>
  </details>`;
}
