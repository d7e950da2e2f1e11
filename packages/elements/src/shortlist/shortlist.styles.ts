import { css } from 'lit';

export const shortlistStyles = css`
  .shortlist {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.75em;
    scroll-margin-block: 1em;
  }
  .shortlist .title {
    scroll-margin-block: 6em;
  }
  .shortlist > :is(.ways, .cards, .note, .comparison) {
    inline-size: 100%;
  }
  .shortlist .back {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: 2.75em;
  }
  [dir='rtl'] .mirrored {
    transform: scaleX(-1);
    transform-origin: center;
  }
  .shortlist > .measure {
    max-inline-size: 66ch;
  }
  .shortlist .link:is([part='clear'], .leave-out) {
    min-block-size: 1.75em;
  }
  .as-text {
    display: grid;
    gap: 0.25em;
  }
  textarea {
    font: inherit;
    color: inherit;
    resize: vertical;
    border-radius: var(--_radius);
  }
  .comparison {
    /* So that words for screen readers alone scroll with their column, and make the page no wider. */
    position: relative;
    overflow-x: auto;
    scroll-margin-block: 6em;
  }
  table {
    border-collapse: collapse;
    min-inline-size: 100%;
  }
  th,
  td {
    min-inline-size: 9.5em;
    max-inline-size: 24em;
    padding: 0.75em 1em 0.75em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  [dir='rtl'] :is(th, td) {
    padding: 0.75em 0 0.75em 1em;
  }
  /* What a row is about stays in sight while the table scrolls. */
  tr > :first-child {
    min-inline-size: 5em;
    max-inline-size: 8em;
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    color: CanvasText;
    background: Canvas;
  }
  td > * + * {
    margin-block-start: 0.5em;
  }
  address {
    font-style: normal;
  }
  .by,
  .leave-out {
    display: block;
    font-weight: 400;
  }
  th .link {
    padding-block: 0.125em;
    font-weight: inherit;
  }
  th .leave-out {
    font-weight: 400;
  }
  th .note {
    margin-block-start: 0.5em;
    font-weight: 400;
  }
  .shortlist > .ways {
    margin-block-end: 1em;
  }
  @container vcs (min-width: 30em) {
    tr > :not(:first-child) {
      min-inline-size: 12em;
    }
  }
  @media print {
    .shortlist .ways {
      display: none;
    }
    .comparison {
      overflow: visible;
    }
  }
`;
