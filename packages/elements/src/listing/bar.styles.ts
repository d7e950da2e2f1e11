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

/** Come after the first list. */
export const barStyles = [updating, hover, choices, forcedColours, printStyles];
