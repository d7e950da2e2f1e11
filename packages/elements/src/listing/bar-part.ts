// What stands around the list, fetched once after the first one; and what fetches more, when somebody has use for it.
import type { Answer, PublicLocation } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import type { AttributeFault } from '../attribute/attribute-faults.ts';
import { NumberChecks } from '../attribute/number-checks.ts';
import { PartStrings } from '../language/part-strings.ts';
import type { MapPart, MapRecordView } from '../map/map-part.ts';
import { mapTranslations } from '../map/strings/translations.ts';
import { enSwitch } from '../map/strings/en-switch.ts';
import { EmergencyNotice } from './emergency-notice.ts';
import { FiltersLoader } from './filters-loader.ts';
import type { FiltersHost, FiltersPart } from './filters-part.ts';
import { keepFocusInSight } from './focus-in-sight.ts';
import type { ListedPage } from './listed-page.ts';
import type { ListedRecord } from './listing-kind.ts';
import { otherList } from './other-list.ts';
import type { ListingStrings } from './listing-strings.ts';
import type { AnyView, ListingView } from './listing-view.ts';
import { keptText, noticesTemplate } from './notices.templates.ts';
import { namesTemplate } from './told-names.ts';
import type { AnyListing } from '../shortlist/any-listing.ts';
import { ToolsPart } from '../shortlist/tools-part.ts';
import { suggestWhenVisited } from './suggestions-loader.ts';
import { VisitorActions } from './visitor-actions.ts';
import type { VisitedListing, VisitorHost } from './visitor-actions.ts';

export { barStyles } from './bar.styles.ts';

type BarHost = VisitorHost &
  FiltersHost & {
    readonly view?: string | null | undefined;
    readonly list?: string | null | undefined;
    readonly structuredData?: boolean | undefined;
  };

/** What the bar asks its element for. */
export interface BarListener {
  view(): AnyListing;
  adopt(styles: CSSResult): void;
  report(fault: AttributeFault): void;
  filtersCame(part: FiltersPart): void;
}

/** What visitors can do, the switch between list and map, the map once somebody wants it, and what can be done with each record. */
export class BarPart {
  readonly actions: VisitorActions;
  readonly tools: ToolsPart;
  readonly emergency: EmergencyNotice;
  readonly keptText = keptText;
  readonly noticesTemplate = noticesTemplate;
  readonly namesTemplate = namesTemplate;

  readonly #host: BarHost;
  readonly #listener: BarListener & Pick<AnyListing, 'announce'>;
  readonly #texts: PartStrings<typeof enSwitch>;
  #map: MapPart | undefined;

  constructor(host: BarHost, listing: VisitedListing, element: BarListener) {
    const listener = { ...element, announce: (text: string) => element.view().announce(text) };
    this.#host = host;
    this.#listener = listener;
    this.actions = new VisitorActions(host, listing);
    this.#texts = new PartStrings(enSwitch, mapTranslations, () => host.requestUpdate());
    this.tools = new ToolsPart(host, listener);
    new FiltersLoader(host, listener);
    suggestWhenVisited(host, listener);
    new NumberChecks(host, { limit: 100, radius: 240, 'heading-level': 5 }, (fault) => listener.report(fault));
    this.emergency = new EmergencyNotice(host, listener);
    keepFocusInSight(host);
    if (host.structuredData) {
      void import('./structured-data-part.ts').then(
        ({ StructuredData }) => new StructuredData(host, () => listener.view()),
        () => {
          // The list is complete without what search engines are told.
        },
      );
    }
  }

  /** What comes after the list, or after the record in its place. */
  endTemplate(view: AnyListing): TemplateResult {
    return html`${this.tools.placeTemplate(view)} ${this.emergency.template(view)}`;
  }

  /** List or map. */
  switchTemplate({ kind, query, language, actions }: AnyView): TemplateResult | typeof nothing {
    this.#checkView();
    if (kind.placeless) return nothing;
    const texts = this.#texts.in(language);
    if (!texts) return nothing;
    const choice = (name: string, view: 'map' | undefined) =>
      html`<button
        type="button"
        class="view-choice"
        part="view-choice"
        aria-pressed=${query.view === view}
        @click=${() => {
          if (query.view !== view) actions.ask({ ...query, view, page: 1 });
        }}
      >
        ${name}
      </button>`;
    return html`<div class="view-choices" role="group" aria-label=${texts.showAs}>
      ${choice(texts.asList, undefined)}${choice(texts.asMap, 'map')}
    </div>`;
  }

  /** The map with the same places as a list beside it; undefined while it is on its way. */
  mapTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
    view: ListingView<Summary, Detail, Strings>,
    page: Answer<ListedPage<Summary>>,
  ): TemplateResult | undefined {
    return this.#mapPart()?.listTemplate(view, page);
  }

  /** The places of one record on a small map; undefined where none is known to a point, and until the map has come. */
  placesTemplate(locations: readonly PublicLocation[], view: MapRecordView): TemplateResult | undefined {
    if (!locations.some(({ point }) => point)) return undefined;
    return this.#mapPart()?.placesTemplate(locations, view);
  }

  #mapPart(): MapPart | undefined {
    if (!this.#map) {
      void import('../map/map-part.ts').then(
        ({ MapPart, mapStyles }) => {
          if (this.#map) return;
          this.#listener.adopt(mapStyles);
          this.#map = new MapPart(this.#host, (text) => this.#listener.announce(text));
          this.#host.requestUpdate();
        },
        () => this.#withoutMap(),
      );
    }
    return this.#map;
  }

  /** The map cannot be had: the list says the same. */
  #withoutMap(): void {
    const { query, actions, strings } = this.#listener.view();
    if (!query.view) return;
    this.#listener.announce(strings.unreachable);
    actions.ask({ ...query, view: undefined });
  }

  #checkView(): void {
    const { view, list } = this.#host;
    if (list && list !== 'services' && list !== otherList && this.#listener.view().kind.otherList) {
      this.#listener.report({ attribute: 'list', expected: '“services” or “organisations”', found: list });
    }
    if (!view || view === 'list' || view === 'map') return;
    this.#listener.report({ attribute: 'view', expected: '“list” or “map”', found: view, nearest: 'map' });
  }
}
