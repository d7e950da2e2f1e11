import { css } from 'lit';
import { base } from '../style/base.styles.ts';
import { controls } from '../style/controls.styles.ts';
import { notes } from '../style/note.styles.ts';
import { tokens } from '../style/tokens.styles.ts';

const layout = css`
  .list,
  .columns,
  .results,
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .list {
    gap: 1.5em;
  }
  [hidden] {
    display: none !important;
  }
  .search {
    gap: 0.25em;
  }
  .search label {
    font-size: 1.1875em;
    font-weight: 700;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(6em, 50% - 0.25em), 1fr));
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .row .field,
  .row .primary:only-of-type {
    grid-column: 1 / -1;
  }
  .columns {
    gap: 1.5em;
  }
  .results {
    gap: 1em;
  }
  .filters {
    display: none;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: 2.25em;
  }
  /* Room for what comes after the list, in a line of its own where there is little. */
  .switch {
    flex: 1 0 100%;
    min-block-size: 2.25em;
    min-inline-size: 8em;
  }
  .count {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.2;
  }
  /* Kept free for what comes after the list. */
  .chips,
  .keep {
    min-block-size: 2.25em;
  }
`;

const card = css`
  .cards,
  .skeleton {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* The list ends visibly, also where it is shorter than the room that is kept for it. */
  .cards {
    border-block-end: 1px solid var(--_line);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.25em;
    padding-block: 1em 2em;
    border-block-start: 1px solid var(--_line);
  }
  .card .link {
    font-weight: inherit;
    line-height: inherit;
    padding-block: 0.125em;
  }
  .status {
    font-weight: 700;
    color: var(--_stop);
  }
  .description {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    max-inline-size: 66ch;
    margin-block-start: 0.25em;
  }
  .facts {
    margin-block-start: 0.25em;
  }
  .facts li {
    display: inline;
  }
  .facts li:not(:last-child)::after {
    content: '\\00a0· ' / ' ';
  }
  .facts .hours bdi {
    font-weight: 700;
  }
  .card .note {
    margin-block: 0.25em;
    padding-block: 0.5em;
  }
  .old {
    color: var(--_warn);
  }
  .call {
    margin-block-start: 0.5em;
  }
  .bar {
    display: block;
    block-size: 0.875em;
    margin-block: 0.3125em;
    inline-size: 100%;
    max-inline-size: 40em;
    /* Where the visitor chose the colours, it has this one instead of its ground. */
    border: 1px solid transparent;
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  .name-bar {
    block-size: 1.1875em;
    inline-size: 60%;
  }
  .short-bar {
    inline-size: 40%;
  }
  .row-bar {
    block-size: 1.25em;
    margin-block: 0.5em;
  }
`;

const wider = css`
  @container vcs (min-width: 30em) {
    .switch {
      flex: none;
    }
    .row {
      grid-template-columns: 1fr auto auto;
    }
    .row .field,
    .row .primary:only-of-type {
      grid-column: auto;
    }
    .checked {
      font-size: 0.875em;
    }
  }
  @container vcs (min-width: 50em) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .filter-button {
      display: none;
    }
    .columns.with-filters {
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 3em;
    }
    .filters {
      display: grid;
      align-content: start;
      gap: 1em;
    }
    .cards .card {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 2em;
      padding-block-end: 1.5em;
    }
    .cards .card > * {
      grid-column: 1;
    }
    .cards .call {
      grid-column: 2;
      grid-row: 1 / span 9;
      align-self: start;
      margin-block-start: 0;
    }
  }
`;

export const listingStyles = [tokens, base, controls, notes, layout, card, wider];
