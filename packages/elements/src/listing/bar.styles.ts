import { css } from 'lit';
import { hover } from '../style/hover.styles.ts';
import { choices } from './choices.styles.ts';
import { forcedColours } from './forced-colours.styles.ts';
import { printStyles } from './print.styles.ts';

/** The list on its way: a line over the old one, and not less contrast, because somebody may be reading it. */
const updating = css`
  [aria-busy='true'] > .summary {
    border-block-end: 0.1875em solid var(--_accent);
    margin-block-end: -0.1875em;
  }
  @media (prefers-reduced-motion: no-preference) {
    [aria-busy='true'] > .summary {
      animation: updating 1s ease-in-out infinite alternate;
    }
    @keyframes updating {
      to {
        border-color: var(--_line);
      }
    }
  }
`;

/** What visitors open, choose from, and are led to. */
const used = css`
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  .filters.open {
    display: grid;
    gap: 1em;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  select {
    font: inherit;
    color: inherit;
  }
  .count,
  .card .link {
    scroll-margin-block: 6em;
  }
  [part='set-up-error'] {
    margin-block-end: 1.5em;
  }
  @container vcs (min-width: 30em) {
    .switch {
      display: flex;
      justify-content: end;
    }
  }
`;

/** Come after the first list. */
export const barStyles = [updating, used, hover, choices, forcedColours, printStyles];
