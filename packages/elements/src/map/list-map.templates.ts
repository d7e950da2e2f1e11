import type { AskedPlace } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isLocation } from '../listing/visitor-location.ts';
import { spreadOf } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { controlsTemplate } from './controls.templates.ts';
import type { MapControls } from './controls.templates.ts';
import { spotOf } from './frame.ts';
import { groundTemplate, scaleTemplate, youTemplate } from './ground.templates.ts';
import type { Ground } from './ground.templates.ts';
import type { MapRecordView } from './map-part.ts';
import { markerTemplate, recordsOf } from './markers.templates.ts';
import type { MapPlace } from './places.ts';

/** Metres within which places are the same one. */
const samePlace = 25;

export interface ListMap extends MapControls {
  readonly view: MapRecordView;
  readonly ground: Ground;
  /** What has to be said beside the outlines. */
  readonly licence: string | undefined;
  readonly near: AskedPlace | undefined;
  /** Records on the map and beside it. */
  readonly total: number;
  readonly clusters: readonly Cluster<MapPlace>[];
  isActive(cluster: Cluster<MapPlace>): boolean;
  isChosen(cluster: Cluster<MapPlace>): boolean;
  /** Whether somebody looks at it in the list. */
  isPointed(cluster: Cluster<MapPlace>): boolean;
  choose(cluster: Cluster<MapPlace>): void;
  press(event: KeyboardEvent): void;
}

/** The drawing with its markers, and the buttons below it. */
export function drawingTemplate(map: ListMap): TemplateResult {
  const { view, texts, drawing, ground, clusters, licence, near } = map;
  const { width, height } = drawing.size;
  const { strings, format } = view;
  const from = near && spotOf(near.point);
  return html`<div class="map-side">
    <svg
      class="map-drawing list-map"
      part="map-drawing"
      viewBox="0 0 ${width} ${height}"
      role="group"
      aria-label=${texts.mapOf(strings.count(map.total))}
      aria-describedby="map-keys map-legend"
      @keydown=${map.press}
      @pointerdown=${drawing.drag}
      @pointermove=${drawing.drag}
      @pointerup=${drawing.drag}
      @pointercancel=${drawing.drag}
    >
      <g aria-hidden="true">${groundTemplate(ground)}</g>
      ${youTemplate(from, undefined, ground)}
      ${clusters.map((cluster) => {
        const { name, label } = namesOf(cluster, map);
        const marker = {
          cluster,
          name,
          label,
          active: map.isActive(cluster),
          chosen: map.isChosen(cluster),
          pointed: map.isPointed(cluster),
        };
        return markerTemplate(marker, ground, format, () => map.choose(cluster));
      })}
      ${youTemplate(from, youName(near, map), ground)} ${scaleTemplate(ground, texts, format, strings.walk)}
    </svg>
    ${controlsTemplate(map)}
    <p id="map-keys" class="hidden">${texts.mapKeys}</p>
    <p id="map-legend" class="muted">${texts.legend}</p>
    ${licence ? html`<p class="muted licence" part="map-licence">${licence}</p>` : nothing}
  </div>`;
}

/** What is called where the visitor looks from. */
export function youName(near: AskedPlace | undefined, { view, texts }: Pick<ListMap, 'view' | 'texts'>): string {
  const { near: asked } = view.query;
  if (near?.approximate) return texts.roughlyYou;
  return asked === undefined || isLocation(asked) ? texts.you : asked;
}

function namesOf({ places, spot }: Cluster<MapPlace>, { view, texts }: ListMap): { name: string; label: string } {
  const { strings, format } = view;
  const [{ number, record, location }, ...others] = places as readonly [MapPlace, ...MapPlace[]];
  if (others.length === 0) {
    return { name: texts.pin(format.number(number), record.name, location.name), label: record.name };
  }
  const count = strings.count(recordsOf({ places, spot }).size);
  const label = spreadOf({ places, spot }) < samePlace ? texts.groupHere(count, location.name) : texts.group(count);
  return { name: label, label };
}
