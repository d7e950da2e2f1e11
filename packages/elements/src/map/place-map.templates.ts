import type { AreaList, PublicLocation } from '@vcs/sdk';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { shownPage } from '../listing/listing-view.ts';
import { controlsTemplate } from './controls.templates.ts';
import { drawnAt, spotOf } from './frame.ts';
import { groundTemplate, scaleTemplate, youTemplate } from './ground.templates.ts';
import { youName } from './list-map.templates.ts';
import type { MapDrawing } from './map-drawing.ts';
import type { MapRecordView } from './map-part.ts';
import { hasPoint } from './places.ts';
import type { MapTexts } from './strings/en.ts';

export interface PlaceMap {
  readonly locations: readonly PublicLocation[];
  readonly view: MapRecordView;
  readonly texts: MapTexts;
  readonly drawing: MapDrawing;
  readonly areas: AreaList;
}

/** Metres across at least, where there is one place. */
const around = 1200;

/** Where the places of one record are, and from where the visitor would come. */
export function placeMapTemplate({ locations, view, texts, drawing, areas }: PlaceMap): TemplateResult {
  const { format, strings } = view;
  const placed = locations.filter(hasPoint);
  const near = shownPage(view)?.near;
  const from = near && spotOf(near.point);
  const spots = placed.map(({ point }) => spotOf(point));
  const marks = from ? [...spots, from] : spots;
  const frame = drawing.frameFor(marks, around);
  const ground = { frame, size: drawing.size, wards: areas.items, marks };
  const { width, height, em } = drawing.size;
  const { latitude, longitude } = placed[0]!.point;
  const streets = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  return html`<div class="map-side" part="map">
    <svg
      class="map-drawing place-map"
      part="map-drawing"
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-label=${texts.mapOfPlace(format.list(placed.map(({ name }) => name)))}
      @pointerdown=${drawing.drag}
      @pointermove=${drawing.drag}
      @pointerup=${drawing.drag}
      @pointercancel=${drawing.drag}
    >
      ${groundTemplate(ground)} ${youTemplate(from, undefined, ground)}
      ${spots.map((spot, index) => {
        const { x, y } = drawnAt(spot, frame, drawing.size);
        return svg`<g class="marker single pointed" text-anchor="middle" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">
          <path class="shape" d="M0 0L${-0.7 * em} ${-0.95 * em}A${0.85 * em} ${0.85 * em} 0 1 1 ${0.7 * em} ${-0.95 * em}Z"></path>
          <circle class="eye" cy=${-1.45 * em} r=${0.3 * em}></circle>
          ${spots.length > 1 ? svg`<text class="label" y=${-2.8 * em}>${placed[index]!.name}</text>` : nothing}
        </g>`;
      })}
      ${youTemplate(from, youName(near, { view, texts }), ground)} ${scaleTemplate(ground, texts, format, strings.walk)}
    </svg>
    ${controlsTemplate({ texts, drawing, change: (change) => change(), showAll: () => drawing.showAll() })}
    <p><a href=${streets} rel="noreferrer">${texts.streets}</a></p>
    ${
      areas.boundaries?.licence
        ? html`<p class="muted licence" part="map-licence">${areas.boundaries.licence}</p>`
        : nothing
    }
  </div>`;
}
