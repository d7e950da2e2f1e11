// Comes only where the page asks for it.
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
  readonly #script = Object.assign(document.createElement('script'), { type: 'application/ld+json' });
  readonly #text = document.createTextNode('');

  constructor(host: LitElement, view: () => AnyListing) {
    this.#host = host;
    this.#view = view;
    // A text rather than a property of the script, which strict pages let nobody write.
    this.#script.append(this.#text);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const view = this.#view();
    const told = view.selected ? recordData(view.selected, view) : listData(view);
    const text = told === undefined ? '' : JSON.stringify({ '@context': 'https://schema.org', ...told });
    if (text !== this.#text.data) this.#text.data = text;
    if (!text || !this.#host.isConnected) this.#script.remove();
    else if (!this.#script.isConnected) document.head.append(this.#script);
  }

  hostDisconnected(): void {
    this.#script.remove();
  }
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
