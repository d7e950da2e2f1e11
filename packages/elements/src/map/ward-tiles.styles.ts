import { css } from 'lit';

/** Comes with the wards to choose from. */
export const wardTilesStyles = css`
  .ward-tiles {
    container: wards / inline-size;
    padding-block: 0.25em;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(11, minmax(0, 1fr));
    direction: ltr;
    max-inline-size: 40em;
  }
  .tile {
    position: relative;
    display: grid;
    place-content: center;
    aspect-ratio: 1;
    margin: 1px;
    background: color-mix(in srgb, currentColor var(--share), transparent);
    outline: 1px solid var(--_edge);
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
  }
  .tile:hover {
    outline-width: 3px;
  }
  .tile.none {
    outline-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }
  .tile input {
    appearance: none;
    position: absolute;
    inset: 0;
    cursor: inherit;
  }
  .tile input:checked {
    border: 4px solid var(--_accent);
  }
  .tile input:checked::after {
    content: '';
    position: absolute;
    inset-block-end: 0.375em;
    inset-inline-end: 0.125em;
    inline-size: 0.625em;
    block-size: 0.375em;
    border: solid currentColor;
    border-width: 0 0 0.1875em 0.1875em;
    rotate: -45deg;
  }
  .tile:has(:focus-visible) {
    z-index: 1;
  }
  .tile-name {
    font-size: 0.75em;
    overflow-wrap: normal;
  }
  .tile-count {
    font-weight: 700;
  }
  .tile .long {
    display: none;
  }
  .pointed-ward {
    min-block-size: 3em;
    padding-block-start: 0.25em;
  }
  @container wards (min-width: 30em) {
    .tile .short {
      display: none;
    }
    .tile .long {
      display: inline;
    }
    .pointed-ward {
      min-block-size: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .tile {
      outline-color: CanvasText;
    }
    .tile input:checked {
      border-color: Highlight;
    }
  }
`;
