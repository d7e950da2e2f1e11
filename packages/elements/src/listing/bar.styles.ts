import { css } from 'lit';
import { hover } from '../style/hover.styles.ts';
import { choices } from './choices.styles.ts';
import { forcedColours } from './forced-colours.styles.ts';
import { printStyles } from './print.styles.ts';

const updating = css`
  [aria-busy='true'] :is(.cards, .paging, .empty) {
    opacity: 0.6;
  }
`;

/** Come after the first list. */
export const barStyles = [updating, hover, choices, forcedColours, printStyles];
