import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { writeToClipboard } from '../clipboard/write-to-clipboard.ts';
import type { ShortlistStrings } from '../shortlist/strings/en.ts';

type CopyStrings = Pick<ShortlistStrings, 'linkLabel' | 'copyLink' | 'linkCopied' | 'linkNotCopied'>;

/** An address that can be copied at a press, or by hand where the browser does not let it. */
export function copyFieldTemplate(
  address: string,
  strings: CopyStrings,
  announce: (text: string) => void,
): TemplateResult {
  const copy = async (event: Event) => {
    const place = (event.currentTarget as HTMLElement).closest('.copy-field')!;
    const copied = await writeToClipboard(address);
    if (!copied) place.querySelector('input')!.select();
    const message = copied ? strings.linkCopied : strings.linkNotCopied;
    place.querySelector('.copied')!.textContent = message;
    announce(message);
  };
  return html`<div class="copy-field" part="copy-field">
    <label for="address-to-share">${strings.linkLabel}</label>
    <div class="copy-row">
      <input id="address-to-share" class="field" part="field" type="url" dir="ltr" readonly .value=${address} />
      <button type="button" class="button" part="button" @click=${copy}>${strings.copyLink}</button>
    </div>
    <p class="copied"></p>
  </div>`;
}
