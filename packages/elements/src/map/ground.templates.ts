import type { AreaView } from '@vcs/sdk';
import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { Format } from '../language/format.ts';
import { drawnAt, scaleLength, spotOf } from './frame.ts';
import type { Frame, Spot } from './frame.ts';
import type { MapDrawing } from './map-drawing.ts';
import type { MapTexts } from './strings/en.ts';

export type DrawingSize = MapDrawing['size'];

/** What the ground of a map is drawn from. */
export interface Ground {
  readonly frame: Frame;
  readonly size: DrawingSize;
  readonly wards: readonly AreaView[];
  /** What is drawn on it, which names of wards keep clear of. */
  readonly marks: readonly Spot[];
}

/** A point as it is drawn, to a tenth of a pixel. */
const written = ({ x, y }: Spot) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The wards where their outlines are known; else lines, as far from each other as the scale is long. */
export function groundTemplate(ground: Ground): SVGTemplateResult | readonly SVGTemplateResult[] {
  const outlined = ground.wards.filter(({ geometry }) => geometry);
  return outlined.length > 0 ? outlined.map((ward) => wardTemplate(ward, ground)) : gridTemplate(ground);
}

function wardTemplate({ geometry, name }: AreaView, ground: Ground): SVGTemplateResult {
  const { frame, size } = ground;
  const rings = geometry!.coordinates
    .flat()
    .map((ring) => ring.map(([longitude = 0, latitude = 0]) => drawnAt(spotOf({ longitude, latitude }), frame, size)));
  const corners = rings.flat();
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const lines = inTwoLines(name);
  const [x, y] = [(west + east) / 2, (north + south) / 2];
  const width = 0.42 * size.em * Math.max(...lines.map(({ length }) => length));
  const named = east - west > width && south - north > 3 * size.em && isClear({ x, y }, width / 2, ground);
  return svg`<path class="ward" d=${rings.map((ring) => `M${ring.map(written).join('L')}Z`).join('')}></path>
    ${
      named
        ? svg`<text class="ward-name" y=${y - ((lines.length - 1) * size.em) / 2} lang="en">${lines.map(
            (line, index) => svg`<tspan x=${x} dy=${index * size.em}>${line}</tspan>`,
          )}</text>`
        : nothing
    }`;
}

/** Whether a name with this middle and half its width is whole, and nothing lies on it. */
function isClear({ x, y }: Spot, half: number, { frame, size, marks }: Ground): boolean {
  const { em, width, height } = size;
  if (x < half || y < em || x > width - half || y > height - em) return false;
  // The scale and north stand in two corners.
  if ((y > height - 3 * em && x - half < 12 * em) || (y < 4 * em && x + half > width - 2.5 * em)) return false;
  return marks.every((mark) => {
    const at = drawnAt(mark, frame, size);
    return Math.abs(at.x - x) > half + em || Math.abs(at.y - y) > 2.5 * em;
  });
}

/** A name parted at the space that is nearest to its middle; a short one stays whole. */
function inTwoLines(name: string): readonly string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = spaces.sort((one, other) => Math.abs(one - name.length / 2) - Math.abs(other - name.length / 2));
  return middle === undefined || name.length < 10 ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}

function gridTemplate({ frame, size }: Ground): SVGTemplateResult {
  const gap = scaleLength(frame, size.width / 3);
  const from = (middle: number, length: number) => Math.ceil((middle - (length / 2) * frame.scale) / gap) * gap;
  const lines = (first: number, length: number) =>
    Array.from({ length: Math.ceil((length * frame.scale) / gap) }, (_, index) => first + index * gap);
  const across = lines(from(frame.x, size.width), size.width).map(
    (x) => `M${drawnAt({ x, y: 0 }, frame, size).x.toFixed(1)} 0v${size.height}`,
  );
  const down = lines(from(frame.y, size.height), size.height).map(
    (y) => `M0 ${drawnAt({ x: 0, y }, frame, size).y.toFixed(1)}h${size.width}`,
  );
  return svg`<path class="grid" d=${[...across, ...down].join('')}></path>`;
}

/** How long a round distance is, with the minutes it takes to walk, and where north is. */
export function scaleTemplate(
  { frame, size }: Ground,
  texts: MapTexts,
  format: Format,
  walk: (minutes: number) => string,
): SVGTemplateResult {
  const { em, width, height } = size;
  const length = scaleLength(frame, Math.min(9 * em, width / 3));
  const pixels = length / frame.scale;
  const name = length < 1000 ? texts.metres(format.number(length)) : texts.kilometres(format.number(length / 1000));
  // As the API reckons: a straight line times 1.3, at 80 metres a minute.
  const minutes = Math.max(1, Math.round((length * 1.3) / 80));
  return svg`<g class="scale" aria-hidden="true">
    <path d="M${em / 2} ${height - 1.1 * em}v${0.5 * em}h${pixels}v${-0.5 * em}"></path>
    <text x=${em / 2} y=${height - 1.5 * em}>${name} · ${walk(minutes)}</text>
    <path d="M${width - 1.2 * em} ${2.9 * em}v${-1.5 * em}m${-0.4 * em} ${0.55 * em}l${0.4 * em} ${-0.55 * em}l${0.4 * em} ${0.55 * em}"></path>
    <text class="north" x=${width - 1.2 * em} y=${em}>${texts.north}</text>
  </g>`;
}

/** Where the visitor looks from: a cross that lies below the places, or its name, which stands above them. */
export function youTemplate(spot: Spot | undefined, name: string | undefined, { frame, size }: Ground) {
  if (!spot) return nothing;
  const { x, y } = drawnAt(spot, frame, size);
  const { em } = size;
  return svg`<g class="you" transform="translate(${x} ${y})" aria-hidden="true">
    ${
      name === undefined
        ? svg`<circle r=${0.7 * em}></circle>
            <path d="M${-1.4 * em} 0h${2.8 * em}M0 ${-1.4 * em}v${2.8 * em}"></path>`
        : svg`<text y=${2.5 * em}>${name}</text>`
    }
  </g>`;
}
