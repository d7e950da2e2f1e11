// The wards as tiles, fetched when somebody wants to choose among them.
import type { AreaView, FacetValue } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { PartStrings } from '../language/part-strings.ts';
import type { FiltersView } from '../listing/filters.templates.ts';
import { withFilter } from '../listing/changed-query.ts';
import { tickedValues } from '../listing/listing-query.ts';
import type { ElementsClient } from '../resource/shared-client.ts';
import { neighbourByKey } from './clusters.ts';
import { en } from './strings/en-tiles.ts';
import type { TilesTexts } from './strings/en-tiles.ts';
import { mapTranslations } from './strings/translations.ts';
import { wardsOf } from './wards.ts';

export { wardTilesStyles } from './ward-tiles.styles.ts';

/** What fits into a tile of a few letters. The names are those of places, the same in every language. */
const shortNames: Readonly<Record<string, string>> = {
  'bethnal-green-east': 'BG E',
  'bethnal-green-west': 'BG W',
  'blackwall-and-cubitt-town': 'Blackw',
  'bow-east': 'Bow E',
  'bow-west': 'Bow W',
  'bromley-north': 'Bro N',
  'bromley-south': 'Bro S',
  'canary-wharf': 'Canary',
  'island-gardens': 'Island',
  lansbury: 'Lansb',
  limehouse: 'Limeh',
  'mile-end': 'Mile E',
  poplar: 'Poplar',
  shadwell: 'Shadw',
  'spitalfields-and-banglatown': 'Spital',
  'st-dunstans': 'St D',
  'st-katharines-and-wapping': 'Wapp',
  'stepney-green': 'Stepn',
  weavers: 'Weave',
  whitechapel: 'White',
};

type Tile = AreaView & { readonly tile: NonNullable<AreaView['tile']> };

/** One square for each ward, each a box to tick. */
export class WardTilesPart {
  readonly #host: LitElement;
  readonly #strings: PartStrings<TilesTexts>;
  #client: ElementsClient | undefined;
  #wards: readonly Tile[] = [];
  #failed = false;
  /** The ward that Tab comes to. */
  #active: string | undefined;
  /** The ward whose name is written out below. */
  #pointed: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#strings = new PartStrings<TilesTexts>(en, mapTranslations, () => host.requestUpdate());
  }

  template(values: readonly FacetValue[], client: ElementsClient, view: FiltersView): TemplateResult | typeof nothing {
    this.#getWards(client);
    const texts = this.#strings.in(view.language);
    if (!texts) return nothing;
    if (this.#failed) return html`<p role="status">${view.strings.unreachable}</p>`;
    const counts = new Map(values.map(({ value, count }) => [value, count]));
    const most = Math.max(1, ...counts.values());
    const ticked = tickedValues(view.query, 'ward');
    const offered = this.#wards.filter(({ slug }) => counts.has(slug));
    const active = offered.find(({ slug }) => slug === this.#active) ?? offered[0];
    const pointed = this.#wards.find(({ slug }) => slug === this.#pointed);
    return html`<div
      class="ward-tiles"
      part="ward-map"
      role="group"
      aria-label=${texts.wardMap}
      aria-describedby="ward-keys"
      @keydown=${(event: KeyboardEvent) => this.#press(event, offered, active)}
    >
      <div class="tiles">
        ${this.#wards.map((ward) => {
          const { slug, name, tile } = ward;
          const count = counts.get(slug);
          const left = tile.column * 2 + (tile.row % 2) + 1;
          return html`<label
            class=${count === undefined ? 'tile none' : 'tile'}
            part="ward-tile"
            .style=${`grid-area: ${tile.row + 1} / ${left} / auto / span 2; --share: ${Math.round(((count ?? 0) / most) * 18)}%`}
            @pointerenter=${() => this.#point(slug)}
            @pointerleave=${() => this.#point(undefined)}
          >
            <input
              type="checkbox"
              aria-label=${texts.ward(name, view.strings.count(count ?? 0))}
              data-ward=${slug}
              tabindex=${ward === active ? 0 : -1}
              ?disabled=${count === undefined}
              .checked=${ticked.includes(slug)}
              @focus=${() => this.#point(slug)}
              @blur=${() => this.#point(undefined)}
              @change=${(event: Event) => {
                this.#active = slug;
                view.actions.ask(withFilter(view.query, 'ward', slug, (event.target as HTMLInputElement).checked));
              }}
            />
            <span class="tile-name" aria-hidden="true" lang="en">
              <span class="short">${shortNames[slug] ?? name}</span><span class="long">${name}</span>
            </span>
            <span class="tile-count" aria-hidden="true">
              ${count === undefined ? nothing : view.format.number(count)}
            </span>
          </label>`;
        })}
      </div>
      <p class="pointed-ward muted" aria-hidden="true">
        ${pointed ? texts.ward(pointed.name, view.strings.count(counts.get(pointed.slug) ?? 0)) : texts.wardHint}
      </p>
      <p id="ward-keys" class="hidden">${texts.wardKeys}</p>
    </div>`;
  }

  #getWards(client: ElementsClient): void {
    if (client === this.#client) return;
    this.#client = client;
    wardsOf(client).then(
      ({ items }) => {
        this.#wards = items.filter((ward): ward is Tile => ward.tile !== undefined);
        this.#failed = false;
        this.#host.requestUpdate();
      },
      () => {
        this.#failed = true;
        this.#host.requestUpdate();
      },
    );
  }

  #point(ward: string | undefined): void {
    if (ward === this.#pointed) return;
    this.#pointed = ward;
    // A tile that goes away with the focus says so while the element is being drawn.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  #press(event: KeyboardEvent, offered: readonly Tile[], active: Tile | undefined): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !active) return;
    const middles = offered.map(({ tile }) => ({ x: tile.column + (tile.row % 2) / 2, y: tile.row }));
    const next = neighbourByKey(middles, offered.indexOf(active), event.key);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (next === undefined) return;
    this.#active = offered[next]!.slug;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(`[data-ward='${this.#active}']`)?.focus(),
    );
  }
}
