import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languageOf } from '../listing/text-language.ts';
import { cardTemplate, recordLinkTemplate } from '../listing/card.templates.ts';
import type { ListedRecord } from '../listing/listing-kind.ts';
import type { ListingStrings } from '../listing/listing-strings.ts';
import type { ListingView } from '../listing/listing-view.ts';
import { unbroken } from '../listing/record-facts.ts';
import { locationsOf } from './places.ts';
import type { MapPlace, NumberedRecord, PlacedRecord } from './places.ts';
import type { MapTexts } from './strings/en.ts';

export interface PlaceList<Summary extends ListedRecord, Detail, Strings extends ListingStrings> {
  readonly view: ListingView<Summary, Detail, Strings>;
  readonly texts: MapTexts;
  readonly records: readonly NumberedRecord<Summary>[];
  /** Whether it has a place on the map. */
  isPlaced(record: NumberedRecord<Summary>): boolean;
  /** Whether that place is on the part that is shown. */
  isSeen(record: NumberedRecord<Summary>): boolean;
  readonly isWhole: boolean;
  readonly chosen: readonly MapPlace[];
  back(): void;
  /** Tells which record somebody looks at, by its number. */
  point(number: number | undefined): void;
}

/** The records of what the map shows, in the order of the list; below them those that have no place. */
export function rowsTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
  list: PlaceList<Summary, Detail, Strings>,
): TemplateResult {
  const { view, texts, records, chosen, isWhole } = list;
  const { count } = view.strings;
  if (chosen.length > 0) return chosenTemplate(list);
  const seen = records.filter((record) => (isWhole ? list.isPlaced(record) : list.isSeen(record)));
  const placeless = isWhole ? records.filter((record) => !list.isPlaced(record)) : [];
  const text = count(seen.length);
  return html`<section class="map-list" part="map-list" aria-labelledby="on-map">
    <p id="on-map" class="on-map" tabindex="-1">${isWhole ? texts.all(text) : texts.onThisPart(text)}</p>
    ${listTemplate(seen, list)}
    ${
      placeless.length > 0
        ? html`<p class="on-map">${texts.withoutPlace(count(placeless.length))}</p>
            ${listTemplate(placeless, list)}`
        : nothing
    }
  </section>`;
}

function chosenTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>({
  view,
  texts,
  records,
  chosen,
  back,
}: PlaceList<Summary, Detail, Strings>): TemplateResult {
  const numbers = new Set(chosen.map(({ number }) => number));
  return html`<section class="map-list" part="map-list" aria-labelledby="on-map">
    <p id="on-map" class="on-map" tabindex="-1"><bdi>${texts.at(chosen[0]!.location.name)}</bdi></p>
    <button type="button" class="link" part="map-back" @click=${back}>${texts.backToAll}</button>
    <ol class="cards" role="list">
      ${records.filter(({ number }) => numbers.has(number)).map(({ record }) => cardTemplate(record, view))}
    </ol>
  </section>`;
}

function listTemplate<Summary extends ListedRecord, Detail, Strings extends ListingStrings>(
  records: readonly NumberedRecord<Summary>[],
  { view, point, isPlaced }: PlaceList<Summary, Detail, Strings>,
): TemplateResult {
  const { format, kind } = view;
  return html`<ol class="map-rows" role="list">
    ${records.map((one) => {
      const { number, record } = one;
      const lang = languageOf({ lang: record.lang }, 'name', view);
      const offeredBy = kind.offeredBy(record);
      return html`<li
        class=${isPlaced(one) ? 'map-row' : 'map-row placeless'}
        part="map-row"
        @pointerenter=${() => point(number)}
        @pointerleave=${() => point(undefined)}
        @focusin=${() => point(number)}
        @focusout=${() => point(undefined)}
      >
        <span class="row-number">${format.number(number)}</span>
        <div>
          ${recordLinkTemplate(record, view)}
          ${offeredBy === undefined ? nothing : html`<p><bdi lang=${lang}>${offeredBy}</bdi></p>`}
          ${
            kind.ownListTemplate
              ? // When it happens, and whether it does, matters as much as where.
                kind.cardBodyTemplate(record, view)
              : html`<p class="muted">${whereText(record, view)}</p>`
          }
        </div>
      </li>`;
    })}
  </ol>`;
}

/** Name and postcode of its place, how many others there are, and how far it is. */
function whereText(
  record: PlacedRecord & { readonly distance?: { readonly walkingMinutes: number } | undefined },
  { strings }: Pick<ListingView<ListedRecord, unknown, ListingStrings>, 'strings'>,
): string {
  const [place, ...places] = locationsOf(record);
  const name = place && [place.name, unbroken(place.address?.postcode)].filter(Boolean).join(', ');
  const where = name && (places.length > 0 ? strings.andMore(name, places.length) : name);
  return [where, record.distance && strings.walk(record.distance.walkingMinutes)].filter(Boolean).join(' · ');
}
