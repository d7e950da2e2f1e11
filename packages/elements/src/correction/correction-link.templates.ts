import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { besideAddress } from '../listing/beside-address.ts';
import { enNotices } from '../listing/strings/en-notices.ts';
import type { AnyListing } from '../shortlist/any-listing.ts';
import { canSubmit, correctionAddress } from './correction-address.ts';

/**
 * Leads to the form on a page of its own; with script it opens in place. A button where there is no such page but somebody
 * to send it to, nothing where there is neither.
 */
export function correctionLinkTemplate(
  view: Pick<AnyListing, 'api' | 'client' | 'kind' | 'language' | 'pageAddress' | 'selected' | 'strings'>,
  follow?: (event: MouseEvent) => void,
): TemplateResult | typeof nothing {
  const address = correctionAddress(view.api, view.kind.path, view.selected!.slug);
  const { correction } = { ...enNotices, ...view.strings };
  if (address !== undefined) {
    const press = follow ?? nothing;
    return html`<p>
      <a class="correction-link" part="correction-link" href=${besideAddress(view, address)} @click=${press}
        >${correction}</a
      >
    </p>`;
  }
  if (!follow || !canSubmit(view.client)) return nothing;
  return html`<p>
    <button type="button" class="link correction-link" part="correction-link" @click=${follow}>${correction}</button>
  </p>`;
}
