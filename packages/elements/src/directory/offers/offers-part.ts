// Comes when somebody wants to know what else an organisation has.
import type { ListedEvent, OrganisationReference, RoleSummary, SpaceSummary } from '@vcs/sdk';
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { besideRecord } from '../../listing/beside-address.ts';
import type { ListedPage } from '../../listing/listed-page.ts';
import type { DetailView } from '../directory-kind.ts';

/** So many of each are named; the page of the organisation has the rest. */
const named = 6;

interface Offer {
  readonly slug: string;
  readonly name: string;
  readonly lang: string;
  /** What tells it from others of the same name: a day, a building. */
  readonly about?: string | undefined;
}

/** Asks for the roles, events and rooms of an organisation. @returns what shows them in a place */
export async function showOffers(
  { slug }: OrganisationReference,
  view: DetailView,
): Promise<(place: HTMLElement) => void> {
  const { client, strings, format } = view;
  const ask = <Summary>(path: string) =>
    client!.request<ListedPage<Summary>>({
      path: [path],
      parameters: { organisation: slug, per_page: 20, facets: 'ward' },
      expects: 'items',
    });
  const [roles, events, spaces] = await Promise.all([
    ask<RoleSummary>('roles'),
    ask<ListedEvent>('events'),
    ask<SpaceSummary>('spaces'),
  ]);
  const groups = [
    groupTemplate('roles', strings.offeredRoles, roles.items, view),
    groupTemplate('events', strings.offeredEvents, nextOf(events.items, format), view),
    groupTemplate(
      'spaces',
      strings.offeredSpaces,
      spaces.items.map((space) => ({ ...space, about: space.premises.name })),
      view,
    ),
  ].filter((group) => group !== nothing);
  return (place) => render(groups.length > 0 ? groups : html`<p>${strings.noOffers}</p>`, place);
}

/** Each event once, with the day of its next time. */
function nextOf(events: readonly ListedEvent[], format: DetailView['format']): Offer[] {
  const first = new Map<string, Offer>();
  for (const { id, slug, name, lang, occurrence } of events) {
    if (occurrence.status === 'cancelled' || first.has(id)) continue;
    first.set(id, { slug, name, lang, about: format.date(occurrence.starts.local.slice(0, 10)) });
  }
  return [...first.values()];
}

function groupTemplate(
  path: string,
  heading: string,
  offers: readonly Offer[],
  view: DetailView,
): TemplateResult | typeof nothing {
  const { api, language } = view;
  if (offers.length === 0) return nothing;
  const name = (offer: Offer) => html`<bdi lang=${offer.lang === language ? nothing : offer.lang}>${offer.name}</bdi>`;
  return html`<p><strong>${heading}</strong></p>
    <ul class="related" role="list">
      ${offers
        .slice(0, named)
        .map(
          (offer) =>
            html`<li>
              ${api === undefined ? name(offer) : html`<a href=${besideRecord(view, `${path}/${offer.slug}`)}>${name(offer)}</a>`}${
                offer.about ? html`, <bdi>${offer.about}</bdi>` : nothing
              }
            </li>`,
        )}
    </ul>`;
}
