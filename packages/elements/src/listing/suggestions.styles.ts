import { css } from 'lit';

/** Comes with the suggestions. The list lies over the page below it in the colours of the system, whatever these are. */
export const suggestionsStyles = css`
  .row {
    position: relative;
  }
  /* Out of the flow, so that it takes no cell of the grid, but as wide as the field's. */
  .suggestions {
    position: absolute;
    grid-area: 1 / 1 / 2 / -1;
    inset: auto 0 0;
    block-size: 0;
  }
  .suggestions ul {
    position: absolute;
    z-index: 2;
    inset-block-start: 0.25em;
    inset-inline: 0;
    max-block-size: 24em;
    overflow-y: auto;
    background: Canvas;
    color: CanvasText;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .suggestions li {
    display: grid;
    gap: 0 1em;
    padding: 0.375em 0.5em;
    line-height: 1.25;
    min-block-size: 2.75em;
    align-content: center;
    cursor: pointer;
  }
  .suggestions li:not(:last-child) {
    border-block-end: 1px solid color-mix(in srgb, currentColor 24%, transparent);
  }
  .suggestions li:hover {
    text-decoration: underline;
    text-underline-offset: 0.16em;
  }
  .suggestions [aria-selected='true'] {
    background: CanvasText;
    color: Canvas;
  }
  /* All of a long name is there for whoever hears it. */
  .suggestions :is(span, small) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .suggestions small {
    font-size: 1em;
  }
  @media (forced-colors: active) {
    .suggestions [aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @container vcs (min-width: 30em) {
    .suggestions {
      grid-column-end: 2;
    }
    .suggestions li {
      grid-template-columns: minmax(0, 1fr) fit-content(40%);
      align-items: center;
    }
    .suggestions small {
      font-size: 0.875em;
    }
  }
  @media print {
    .suggestions {
      display: none;
    }
  }
`;
