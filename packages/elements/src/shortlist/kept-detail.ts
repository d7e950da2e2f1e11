import type { TemplateResult, nothing } from 'lit';
import { VcsSelectEvent } from '../host-event/vcs-select-event.ts';
import { asksForElsewhere } from '../listing/early-actions.ts';
import type { LaterParts, ListedRecord } from '../listing/listing-kind.ts';
import type { ListingStrings } from '../listing/listing-strings.ts';
import { focusRecord } from '../listing/record-focus.ts';
import { ResourceController } from '../resource/resource-controller.ts';
import type { KeptRecord } from './shortlist.ts';
import type { ToolsElement } from './tools-part.ts';

/**
 * A record of the list that its element does not show now, as an organisation beside services: it opens in the place of
 * the shortlist, and the list behind stays as it was.
 */
export class KeptDetail {
  readonly #element: ToolsElement;
  readonly #close: () => void;
  readonly #detail: ResourceController<KeptRecord, object>;
  #kept: KeptRecord | undefined;
  #later: LaterParts<ListedRecord, unknown, ListingStrings> | undefined;

  /** @param close puts the shortlist back */
  constructor(element: ToolsElement, close: () => void) {
    this.#element = element;
    this.#close = close;
    this.#detail = new ResourceController(element.host, {
      load: ({ record, listing }, signal) => {
        const { client, kind, query } = listing();
        const asked = { path: [kind.path, record.slug], parameters: { lang: query.lang }, expects: kind.detailExpects };
        return client!.request<object>(asked, { signal });
      },
      onFailure: () => element.announce(element.view().strings.detailUnreachable),
    });
  }

  get record(): ListedRecord | undefined {
    return this.#kept?.record;
  }

  /** Does what the press of its name asks for. */
  async follow(kept: KeptRecord, event: MouseEvent): Promise<void> {
    const { host } = this.#element;
    if (asksForElsewhere(event)) return;
    const leads = Boolean((host as { readonly linkTemplate?: string | null }).linkTemplate);
    const goesOn = host.dispatchEvent(new VcsSelectEvent(kept.record));
    if (!leads || !goesOn) event.preventDefault();
    if (leads || !goesOn) return;
    const link = event.currentTarget as HTMLAnchorElement;
    try {
      this.#later = await kept.listing().kind.loadLater();
    } catch {
      // Its page says the same.
      if (link.href) location.assign(link.href);
      return;
    }
    for (const styles of [this.#later.laterStyles].flat()) this.#element.adopt(styles);
    this.#kept = kept;
    this.#detail.clear();
    this.#detail.ask(kept);
    host.requestUpdate();
    await focusRecord(host);
  }

  leave(): void {
    this.#kept = undefined;
    this.#detail.clear();
  }

  template(): TemplateResult | typeof nothing | undefined {
    const kept = this.#kept;
    if (!kept || !this.#later) return undefined;
    const listing = kept.listing();
    const back = async () => this.#close();
    return this.#later.detailTemplate({
      ...listing,
      selected: kept.record,
      detail: this.#detail.state,
      later: this.#later,
      actions: { ...listing.actions, back, retryDetail: () => this.#detail.retry() },
    });
  }
}
