import { css } from 'lit';

/** Comes with the map. */
export const mapStyles = css`
  .map-view,
  .map-side,
  .map-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
  }
  .map-view {
    gap: 1.5em;
  }
  .map-drawing {
    display: block;
    inline-size: 100%;
    aspect-ratio: 1;
    max-block-size: 34em;
    overflow: hidden;
    border: 1px solid var(--_line);
    direction: ltr;
    user-select: none;
    -webkit-user-select: none;
    touch-action: pan-y pinch-zoom;
  }
  .map-drawing text {
    fill: currentColor;
    text-anchor: middle;
    unicode-bidi: plaintext;
  }
  .ward {
    fill: var(--_surface);
    fill-rule: evenodd;
    stroke: color-mix(in srgb, currentColor 40%, transparent);
    stroke-width: 1;
    stroke-linejoin: round;
  }
  .ward-name,
  .scale text {
    font-size: 0.75em;
  }
  .map-drawing .ward-name {
    fill: var(--_muted);
  }
  .grid {
    fill: none;
    stroke: var(--_line);
  }
  .scale path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .map-drawing .scale text {
    text-anchor: start;
  }
  .map-drawing .scale .north {
    font-weight: 700;
    text-anchor: middle;
  }
  .place-map {
    max-block-size: 22em;
  }
  .you {
    pointer-events: none;
  }
  .you :is(circle, path) {
    fill: Canvas;
    stroke: var(--_stop);
    stroke-width: 3;
  }
  .map-drawing .you text,
  .map-drawing .label {
    font-weight: 700;
    paint-order: stroke;
    fill: CanvasText;
    stroke: Canvas;
    stroke-width: 4;
    stroke-linejoin: round;
  }
  .map-drawing .label {
    display: none;
    text-anchor: middle;
    pointer-events: none;
  }
  .marker {
    cursor: pointer;
    outline: none;
  }
  .marker:is(:hover, :focus-visible, .pointed) + .label,
  .marker.pointed .label {
    display: block;
  }
  .shape {
    fill: Canvas;
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .eye {
    fill: var(--_accent);
  }
  .marker .number {
    font-size: 0.875em;
    font-weight: 700;
    fill: CanvasText;
    pointer-events: none;
  }
  .single .shape {
    stroke-width: 2;
  }
  @supports (color: oklch(from currentColor l c h)) {
    .single .shape {
      fill: var(--_accent);
    }
    .single .number,
    .eye {
      fill: var(--vcs-on-accent, oklch(from var(--_accent) clamp(0, (0.68 - l) * 1000, 1) 0 h));
    }
  }
  .marker:is(:hover, .pointed) .shape {
    stroke-width: 5;
  }
  .ring {
    display: none;
    fill: none;
    stroke-width: 3;
  }
  .marker:focus-visible {
    box-shadow: none;
  }
  .marker:focus-visible .ring {
    display: block;
  }
  .ring.inner {
    stroke: var(--_focus-light);
  }
  .ring.outer {
    stroke: var(--_focus-dark);
  }
  .map-controls,
  .map-buttons {
    display: flex;
    flex-wrap: wrap;
  }
  .map-controls {
    justify-content: space-between;
    gap: 0.5em;
  }
  .map-button {
    min-block-size: 2.5em;
    min-inline-size: 2.5em;
    padding: 0.25em 0.625em;
    border: 2px solid var(--_edge);
    line-height: 1.25;
    text-align: center;
  }
  .map-button + .map-button {
    border-inline-start-width: 0;
  }
  .map-button:hover {
    text-decoration: underline;
    text-underline-offset: 0.16em;
    background: var(--_surface);
  }
  .map-button:focus-visible {
    position: relative;
    z-index: 1;
    box-shadow: 0 0 0 5px var(--_focus-dark);
  }
  .arrows {
    direction: ltr;
  }
  .arrow {
    display: grid;
    place-content: center;
    padding: 0;
  }
  .arrow .mirrored {
    transform: none !important;
  }
  .north .icon {
    rotate: 90deg;
  }
  .south .icon {
    rotate: -90deg;
  }
  .east .icon {
    rotate: 180deg;
  }
  .licence {
    font-size: 0.875em;
  }
  .on-map {
    font-weight: 700;
    scroll-margin-block: 6em;
  }
  .map-rows {
    border-block-end: 1px solid var(--_line);
  }
  .map-row {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_line);
  }
  .map-row .link {
    padding-block: 0.125em;
    font-weight: 700;
  }
  .map-list .cards .card {
    grid-template-columns: minmax(0, 1fr);
  }
  .map-list .cards .call {
    grid-column: 1;
    grid-row: auto;
    margin-block-start: 0.5em;
  }
  .row-number {
    align-self: start;
    min-inline-size: 2em;
    padding: 0.125em 0.25em;
    border: 2px solid var(--_accent);
    border-radius: 1em;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
  }
  .placeless .row-number {
    padding-block: 0.25em;
    border: 0;
  }
  [aria-busy='true'] .map-view {
    opacity: 0.6;
  }
  @container vcs (min-width: 30em) {
    .map-drawing {
      aspect-ratio: 4 / 3;
    }
  }
  @container vcs (min-width: 62em) {
    .map-view {
      grid-template-columns: minmax(0, 3fr) minmax(16em, 2fr);
    }
    .map-view > .map-side {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  @media (forced-colors: active) {
    .marker .shape,
    .you :is(circle, path) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .pointed .shape {
      stroke: Highlight;
    }
    .eye {
      fill: CanvasText;
    }
    .ward,
    .grid {
      stroke: CanvasText;
      stroke-width: 0.5;
    }
    .single .number {
      fill: CanvasText;
    }
    .ring.inner {
      stroke: Highlight;
    }
    .map-button {
      border-color: ButtonBorder;
    }
  }
  @media print {
    .map-controls {
      display: none;
    }
  }
`;
