import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { Format } from '../language/format.ts';
import type { Cluster } from './clusters.ts';
import { drawnAt } from './frame.ts';
import type { Ground } from './ground.templates.ts';
import type { MapPlace } from './places.ts';

/** One place, or several as one, to be chosen. */
export interface Marker {
  readonly cluster: Cluster<MapPlace>;
  /** What it is, in full. */
  readonly name: string;
  /** What stands beside it while it is looked at. */
  readonly label: string;
  /** Whether Tab comes to it; the arrow keys come to the others. */
  readonly active: boolean;
  readonly chosen: boolean;
  /** Whether somebody looks at it in the list. */
  readonly pointed: boolean;
}

/** Letters of a label at most, and how wide one is at most, in `em`. */
const labelLength = 32;
const letter = 0.6;

/** The numbers in the list of those that have a place here. */
export function recordsOf({ places }: Cluster<MapPlace>): ReadonlySet<number> {
  return new Set(places.map(({ number }) => number));
}

/** A pin with the number of its record in the list, or a circle with how many it holds. */
export function markerTemplate(
  { cluster, name, label, active, chosen, pointed }: Marker,
  { frame, size }: Ground,
  format: Format,
  choose: () => void,
): SVGTemplateResult | typeof nothing {
  const { x, y } = drawnAt(cluster.spot, frame, size);
  const { em, width, height } = size;
  const [pin, ...others] = cluster.places;
  const seen = x > -em && y > -em && x < width + em && y < height + 2 * em;
  const r = others.length > 0 ? 1.1 * em : 0.85 * em;
  // The tip of a pin is at its place.
  const lift = others.length > 0 ? 0 : -1.45 * em;
  const letters = Math.min(labelLength, Math.floor(width / (letter * em)));
  const shortened = label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
  // Above the marker, or as near as keeps it whole.
  const half = (shortened.length * letter * em) / 2;
  const aside = Math.max(half, Math.min(width - half, x)) - x;
  const below = y + lift < 3 * em;
  return svg`<g
    class="marker ${others.length > 0 ? 'several' : 'single'} ${chosen || pointed ? 'pointed' : ''}"
    part="map-marker"
    role="button"
    tabindex=${active ? 0 : -1}
    aria-label=${name}
    aria-pressed=${chosen ? 'true' : nothing}
    ?hidden=${!seen}
    transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"
    text-anchor="middle"
    @click=${choose}
  >
    <circle class="ring outer" cy=${lift} r=${r + 5}></circle>
    <circle class="ring inner" cy=${lift} r=${r + 2.5}></circle>
    ${
      others.length > 0
        ? svg`<circle class="shape" r=${r}></circle>`
        : svg`<path class="shape" d="M0 0L${-0.7 * em} ${-0.95 * em}A${r} ${r} 0 1 1 ${0.7 * em} ${-0.95 * em}Z"></path>`
    }
    <text class="number" y=${lift + 0.3 * em}>${format.number(others.length > 0 ? recordsOf(cluster).size : pin!.number)}</text>
  </g>${seen ? labelTemplate(shortened, x + aside, y + (below ? lift + r + 1.3 * em : lift - r - 0.5 * em)) : nothing}`;
}

/** Beside the marker and not in it, so that what is seen of a marker is in its name. */
function labelTemplate(text: string, x: number, y: number): SVGTemplateResult {
  return svg`<text class="label" aria-hidden="true" text-anchor="middle" x=${x.toFixed(1)} y=${y.toFixed(1)}>${text}</text>`;
}
