// Comes only where the page asks for it.
import { html, render } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { AnyListing } from '../shortlist/any-listing.ts';
import { shownPage } from './listing-view.ts';

/** What the records of each list are in the words of schema.org. */
const types: Readonly<Record<string, string>> = {
  services: 'Service',
  events: 'Event',
  roles: 'Occupation',
  spaces: 'Place',
  organisations: 'Organization',
};

/** What a record may tell; each list has some of it. */
interface ToldFacts {
  readonly slug: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly organisation?: { readonly name: string };
  readonly occurrence?: {
    readonly status: string;
    readonly starts: { readonly instant: string };
    readonly ends?: { readonly instant: string } | undefined;
  };
}

const eventStates: Readonly<Record<string, string>> = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  'moved-online': 'EventMovedOnline',
};

/** Tells search engines what is visible, as JSON-LD in the head of the page, for as long as the element is on it. */
export class StructuredData implements ReactiveController {
  readonly #host: LitElement;
  readonly #view: () => AnyListing;
  #script: Element | undefined;
  #text = '';

  constructor(host: LitElement, view: () => AnyListing) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const view = this.#view();
    const told = view.selected ? recordData(view.selected, view) : listData(view);
    const text = told === undefined ? '' : JSON.stringify({ '@context': 'https://schema.org', ...told });
    if (text !== this.#text) {
      this.#script?.remove();
      this.#script = text ? scriptOf(text) : undefined;
      this.#text = text;
    }
    if (this.#script && this.#host.isConnected && !this.#script.isConnected) document.head.append(this.#script);
  }

  hostDisconnected(): void {
    this.#script?.remove();
  }
}

/**
 * A page with Trusted Types lets nobody write into a script, whatever its type; so it is made with all its text, as a
 * template of Lit that has no gaps. Nothing in the text can end the script.
 */
function scriptOf(json: string): Element {
  const text = `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
  const place = document.createElement('div');
  render(html(Object.assign([text], { raw: [text] })), place);
  return place.firstElementChild!;
}

function listData(view: AnyListing): object | undefined {
  const page = shownPage(view);
  if (!page || page.items.length === 0) return undefined;
  const first = (page.page - 1) * view.query.limit;
  return {
    '@type': 'ItemList',
    numberOfItems: page.total,
    itemListElement: page.items.map((record, index) => ({
      '@type': 'ListItem',
      position: first + index + 1,
      item: recordData(record, view),
    })),
  };
}

function recordData(record: ToldFacts, { kind, addressOf }: AnyListing): object {
  const { name, description, organisation, occurrence, slug } = record;
  const address = addressOf(slug);
  const by = organisation && { '@type': 'Organization', name: organisation.name };
  return {
    '@type': types[kind.path],
    name,
    description,
    url: address && new URL(address, document.baseURI).href,
    ...(kind.path === 'events' ? { organizer: by } : kind.path === 'services' ? { provider: by } : {}),
    ...(occurrence && {
      startDate: occurrence.starts.instant,
      endDate: occurrence.ends?.instant,
      eventStatus: `https://schema.org/${eventStates[occurrence.status] ?? 'EventScheduled'}`,
    }),
  };
}
