// Comes with the address of the page, where that is asked for.
import type { Answer, EventOccurrence } from '@vcs/sdk';
import type { LitElement } from 'lit';
import type { ElementsClient } from '../resource/shared-client.ts';
import type { ResourceController } from '../resource/resource-controller.ts';
import type { ListedPage } from './listed-page.ts';
import type { LaterParts, ListedRecord, ListingKind } from './listing-kind.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';
import { shownPage } from './listing-view.ts';
import { writeAddress } from './page-address.ts';

/** What of a list the record in its place has to do with. */
export interface OpenableListing {
  readonly query: ListingQuery;
  readonly kind: Pick<ListingKind<ListedRecord, object, ListingStrings>, 'path' | 'detailExpects'>;
  readonly client: ElementsClient | undefined;
  readonly list: Pick<ResourceController<ListingQuery, Answer<ListedPage<ListedRecord>>>, 'state'>;
  readonly detail: Pick<ResourceController<string, object>, 'ask' | 'give' | 'clear'>;
  readonly later: Pick<LaterParts<ListedRecord, object, ListingStrings>, 'focusRecord'> | undefined;
  selected: ListedRecord | undefined;
  close(): void;
  getLater(): Promise<void>;
}

/** Keeps the record that is open, and the one that the address of the page names, the same. */
export class OpenedRecord {
  readonly #element: LitElement;
  readonly #listing: OpenableListing;
  readonly #parameter: () => string;
  /** The slug that the address names. */
  #named: string | undefined;
  /** One that is named and not open yet, and whether focus goes to it. */
  #awaited: { readonly slug: string; readonly focus: boolean } | undefined;
  #opening = false;

  constructor(element: LitElement, listing: OpenableListing, parameter: () => string) {
    this.#element = element;
    this.#listing = listing;
    this.#parameter = parameter;
  }

  /** Opens what the address names once the list is there, which knows what it is in. */
  start(): void {
    this.#named = this.#read();
    if (this.#named !== undefined) this.#awaited = { slug: this.#named, focus: false };
  }

  /**
   * Follows the address, to which somebody went back or forward.
   * @param isSame whether the list stays as it is
   */
  async follow(isSame: boolean): Promise<void> {
    const left = this.#named;
    this.#named = this.#read();
    this.#awaited = undefined;
    if (this.#named === left) return;
    if (this.#named !== undefined) {
      this.#awaited = { slug: this.#named, focus: true };
      this.#element.requestUpdate();
      return;
    }
    this.#listing.close();
    if (!isSame) return;
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLElement>(`[data-slug='${CSS.escape(left!)}']`)?.focus();
  }

  /** Puts what a visitor opened or closed into the address. @returns whether it did */
  keep(): boolean {
    const { status } = this.#listing.list.state;
    if (this.#awaited && !this.#opening && (status === 'ready' || status === 'empty')) void this.#open(this.#awaited);
    const slug = this.#listing.selected?.slug;
    if (this.#awaited || slug === this.#named) return false;
    this.#named = slug;
    const url = new URL(location.href);
    if (slug === undefined) url.searchParams.delete(this.#parameter());
    else url.searchParams.set(this.#parameter(), slug);
    writeAddress(url, 'pushState');
    return true;
  }

  #read(): string | undefined {
    return new URL(location.href).searchParams.get(this.#parameter()) || undefined;
  }

  async #open(awaited: { readonly slug: string; readonly focus: boolean }): Promise<void> {
    const { slug, focus } = awaited;
    const listing = this.#listing;
    this.#opening = true;
    try {
      const listed = shownPage({ list: listing.list.state })?.items.find((record) => record.slug === slug);
      const record = listed ?? (await this.#ask(slug));
      await listing.getLater();
      // Somebody went elsewhere meanwhile, or it does not happen any more.
      if (this.#awaited !== awaited || !record) return;
      listing.selected = record;
      if (listed) listing.detail.ask(slug);
      else listing.detail.give(slug, record);
      if (focus) void listing.later!.focusRecord(this.#element);
    } catch {
      // It is not there any more, or cannot be had: the list stays.
    } finally {
      this.#opening = false;
      if (this.#awaited === awaited) this.#awaited = undefined;
      this.#element.requestUpdate();
    }
  }

  /** A record that the list does not show; its details tell all that a list tells, of an event the time that comes next. */
  async #ask(slug: string): Promise<ListedRecord | undefined> {
    const { kind, client, query } = this.#listing;
    const record = await client!.request<ListedRecord & { readonly occurrences?: readonly EventOccurrence[] }>({
      path: [kind.path, slug],
      parameters: { lang: query.lang },
      expects: kind.detailExpects,
    });
    const occurrence = record.occurrences?.[0];
    return record.occurrences && !occurrence ? undefined : Object.assign(record, { occurrence });
  }
}
