import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { backIcon } from '../style/icons.ts';
import type { MapDrawing } from './map-drawing.ts';
import type { MapTexts } from './strings/en.ts';

/** How the map is changed: `change` does it, and says what is to be seen then. */
export interface MapControls {
  readonly texts: MapTexts;
  readonly drawing: MapDrawing;
  change(change: () => void): void;
  showAll(): void;
}

/** Buttons for everything that can be done to a map, so that nobody has to drag. */
export function controlsTemplate({ texts, drawing, change, showAll }: MapControls): TemplateResult {
  const button = (name: string, press: () => void) =>
    html`<button type="button" class="map-button" part="map-button" @click=${() => change(press)}>${name}</button>`;
  const arrow = (direction: 'north' | 'south' | 'west' | 'east', right: number, down: number) =>
    html`<button
      type="button"
      class="map-button arrow ${direction}"
      part="map-button"
      aria-label=${texts.moves[direction]}
      @click=${() => change(() => drawing.move(right, down))}
    >
      ${backIcon}
    </button>`;
  return html`<div class="map-controls" part="map-controls">
    <div class="map-buttons" role="group" aria-label=${texts.size}>
      ${button(texts.closer, () => drawing.zoom(0.5))} ${button(texts.further, () => drawing.zoom(2))}
      ${button(texts.whole, showAll)}
    </div>
    <div class="map-buttons arrows" role="group" aria-label=${texts.move}>
      ${arrow('west', -1, 0)} ${arrow('north', 0, -1)} ${arrow('south', 0, 1)} ${arrow('east', 1, 0)}
    </div>
  </div>`;
}
