// The map, fetched when somebody wants to see it.
import type { Answer, AreaList, PublicLocation } from '@vcs/sdk';
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { PartStrings } from '../language/part-strings.ts';
import type { ListedPage } from '../listing/listed-page.ts';
import type { ListedRecord } from '../listing/listing-kind.ts';
import type { ListingStrings } from '../listing/listing-strings.ts';
import type { AnyView, ListingView } from '../listing/listing-view.ts';
import { clustersOf, neighbourByKey } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { fitting, isWithin, spotOf } from './frame.ts';
import type { Frame, Spot } from './frame.ts';
import { drawingTemplate } from './list-map.templates.ts';
import { MapDrawing } from './map-drawing.ts';
import { rowsTemplate } from './place-list.templates.ts';
import { placeMapTemplate } from './place-map.templates.ts';
import { numbered, placesOf } from './places.ts';
import type { MapPlace, NumberedRecord } from './places.ts';
import { en } from './strings/en.ts';
import type { MapTexts } from './strings/en.ts';
import { mapTranslations } from './strings/translations.ts';
import { wardsOf } from './wards.ts';

export { mapStyles } from './map.styles.ts';

/** What a map needs of the element around it. */
export type MapRecordView = Pick<AnyView, 'strings' | 'format' | 'language' | 'client' | 'list' | 'query'>;

/** Records that a page of the map holds at most. */
const recordsOnPage = 100;

/** Places nearer than this to each other are drawn as one, in the size of the text. */
const apart = 2.1;

/** The map of one element: of its list, and of the places of the record that is open. */
export class MapPart {
  readonly #host: LitElement;
  readonly #announce: (text: string) => void;
  readonly #strings: PartStrings<MapTexts>;
  readonly #drawing: MapDrawing;
  readonly #placeDrawing: MapDrawing;
  #client: MapRecordView['client'];
  #areas: AreaList = { items: [] };
  #page: unknown;
  #records: readonly NumberedRecord[] = [];
  #places: readonly MapPlace[] = [];
  /** Where the visitor looks from, where that is known. */
  #from: readonly Spot[] = [];
  /** All that is to be seen on the whole map. */
  #spots: readonly Spot[] = [];
  #opened: unknown;
  /** The place of the marker that Tab comes to. */
  #active: MapPlace | undefined;
  /** The places that the list beside is about. */
  #chosen: readonly MapPlace[] = [];
  /** The record that somebody looks at in the list. */
  #pointed: number | undefined;

  constructor(host: LitElement, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
    this.#strings = new PartStrings<MapTexts>(en, mapTranslations, () => host.requestUpdate());
    this.#drawing = new MapDrawing(host, '.list-map');
    this.#placeDrawing = new MapDrawing(host, '.place-map');
  }

  /** The map, and the same places as a list; undefined until its texts are there. */
  listTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
    view: ListingView<Summary, Detail, Strings>,
    page: Answer<ListedPage<Summary>>,
  ): TemplateResult | undefined {
    const texts = this.#strings.in(view.language);
    if (!texts) return undefined;
    this.#getWards(view.client);
    this.#read(page);
    const drawing = this.#drawing;
    const frame = drawing.frameFor(this.#spots);
    const clusters = this.#clusters(frame);
    const seen = clusters.filter(({ spot }) => isWithin(spot, frame, drawing.size));
    const change = (act: () => void) => {
      act();
      this.#moved(view, texts);
    };
    const active = seen.find(({ places }) => places.includes(this.#active!)) ?? seen[0] ?? clusters[0];
    return html`<div class="map-view" part="map">
      ${drawingTemplate({
        view,
        texts,
        drawing,
        ground: {
          frame,
          size: drawing.size,
          wards: this.#areas.items,
          marks: [...clusters.map(({ spot }) => spot), ...this.#from],
        },
        licence: this.#areas.boundaries?.licence,
        near: page.near,
        total: this.#records.length,
        clusters,
        isActive: (cluster) => cluster === active,
        isChosen: (cluster) => cluster.places.some((place) => this.#chosen.includes(place)),
        isPointed: (cluster) => cluster.places.some(({ number }) => number === this.#pointed),
        choose: (cluster) => void this.#choose(cluster, change),
        press: (event) => this.#press(event, clusters, active, frame, change),
        change,
        showAll: () => {
          this.#chosen = [];
          drawing.showAll();
        },
      })}
      ${rowsTemplate({
        view,
        texts,
        records: this.#records as readonly NumberedRecord<Summary>[],
        isPlaced: ({ number }) => this.#places.some((place) => place.number === number),
        isSeen: ({ number }) => this.#seenIn(frame).some((place) => place.number === number),
        isWhole: drawing.isWhole,
        chosen: this.#chosen,
        back: () => void this.#back(),
        point: (number) => {
          if (number === this.#pointed) return;
          this.#pointed = number;
          // A row that goes away with the focus says so while the element is being drawn.
          queueMicrotask(() => this.#host.requestUpdate());
        },
      })}
    </div>`;
  }

  /** The places of a record, larger, with nothing to choose. */
  placesTemplate(locations: readonly PublicLocation[], view: MapRecordView): TemplateResult | undefined {
    const texts = this.#strings.in(view.language);
    if (!texts) return undefined;
    this.#getWards(view.client);
    const key = locations.map(({ id }) => id).join();
    if (key !== this.#opened) this.#placeDrawing.reset();
    this.#opened = key;
    return placeMapTemplate({ locations, view, texts, drawing: this.#placeDrawing, areas: this.#areas });
  }

  #getWards(client: MapRecordView['client']): void {
    if (!client || client === this.#client) return;
    this.#client = client;
    wardsOf(client).then(
      (areas) => {
        this.#areas = areas;
        this.#host.requestUpdate();
      },
      // Without outlines the places still lie as they lie.
      () => {},
    );
  }

  /** Another list is shown from the beginning. */
  #read(page: Answer<ListedPage<ListedRecord>>): void {
    if (page === this.#page) return;
    this.#page = page;
    this.#records = numbered(page.items, 1 + (page.page - 1) * recordsOnPage);
    this.#places = placesOf(this.#records);
    this.#from = page.near ? [spotOf(page.near.point)] : [];
    this.#spots = [...this.#places.map(({ spot }) => spot), ...this.#from];
    this.#chosen = [];
    this.#active = undefined;
    this.#drawing.reset();
  }

  #clusters({ scale }: Frame): Cluster<MapPlace>[] {
    return clustersOf(this.#places, apart * this.#drawing.size.em * scale);
  }

  #seenIn(frame: Frame): readonly MapPlace[] {
    return this.#places.filter(({ spot }) => isWithin(spot, frame, this.#drawing.size));
  }

  /** Looks closer where that tells the places apart; else the list is about them. */
  async #choose({ places }: Cluster<MapPlace>, change: (act: () => void) => void): Promise<void> {
    const drawing = this.#drawing;
    const spots = places.map(({ spot }) => spot);
    const closer = fitting(spots, drawing.size, 4 * drawing.size.em, 300);
    this.#active = places[0];
    if (clustersOf(places, apart * drawing.size.em * closer.scale).length > 1) {
      change(() => drawing.show(closer));
      return this.#focus('.list-map [tabindex="0"]');
    }
    this.#chosen = places;
    this.#host.requestUpdate();
    return this.#focus('#on-map');
  }

  async #back(): Promise<void> {
    this.#chosen = [];
    this.#host.requestUpdate();
    return this.#focus('.list-map [tabindex="0"]');
  }

  #press(
    event: KeyboardEvent,
    clusters: readonly Cluster<MapPlace>[],
    active: Cluster<MapPlace> | undefined,
    frame: Frame,
    change: (act: () => void) => void,
  ): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !active) return;
    const { key } = event;
    const next = neighbourByKey(
      clusters.map(({ spot }) => spot),
      clusters.indexOf(active),
      key,
    );
    if (key === 'Enter' || key === ' ') void this.#choose(active, change);
    else if (/^[+=-]$/.test(key)) change(() => void this.#zoomAt(active, key === '-' ? 2 : 0.5));
    else if (next !== undefined) void this.#goTo(clusters[next]!, frame);
    else if (!key.startsWith('Arrow')) return;
    event.preventDefault();
  }

  /** Keeps the place in the middle, and focus on it or on what it is a part of then. */
  async #zoomAt({ places, spot }: Cluster<MapPlace>, factor: number): Promise<void> {
    this.#active = places[0];
    this.#drawing.moveTo(spot);
    this.#drawing.zoom(factor);
    return this.#focus('.list-map [tabindex="0"]');
  }

  async #goTo({ places, spot }: Cluster<MapPlace>, frame: Frame): Promise<void> {
    this.#active = places[0];
    if (!isWithin(spot, frame, this.#drawing.size)) this.#drawing.moveTo(spot);
    this.#host.requestUpdate();
    return this.#focus('.list-map [tabindex="0"]');
  }

  /** Says what is to be seen now to those who do not see it. */
  #moved({ strings }: Pick<AnyView, 'strings'>, texts: MapTexts): void {
    this.#chosen = [];
    const frame = this.#drawing.frameFor(this.#spots);
    const numbers = new Set(this.#seenIn(frame).map(({ number }) => number));
    this.#announce(texts.onThisPart(strings.count(numbers.size)));
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
