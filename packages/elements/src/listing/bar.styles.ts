import { css } from 'lit';
import { forcedColours } from './forced-colours.styles.ts';
import { printStyles } from './print.styles.ts';

const viewChoices = css`
  [aria-busy='true'] :is(.cards, .paging, .empty) {
    opacity: 0.6;
  }
  .view-choices {
    display: flex;
    align-items: center;
  }
  .view-choice {
    min-block-size: 2.25em;
    padding: 0.25em 0.875em;
    border: 2px solid var(--_edge);
    line-height: 1.25;
    text-align: center;
  }
  .view-choice + .view-choice {
    border-inline-start-width: 0;
  }
  .view-choice:hover {
    text-decoration: underline;
    text-underline-offset: 0.16em;
    background: var(--_surface);
  }
  .view-choice[aria-pressed='true'] {
    font-weight: 700;
    box-shadow: inset 0 -0.25em var(--_accent);
  }
  .view-choice:focus-visible {
    position: relative;
    z-index: 1;
    box-shadow: 0 0 0 5px var(--_focus-dark);
  }
  @media (forced-colors: active) {
    .view-choice[aria-pressed='true'] {
      border-block-end: 0.375em solid Highlight;
    }
  }
  @media print {
    .view-choices {
      display: none;
    }
  }
`;

/** Come after the first list. */
export const barStyles = [viewChoices, forcedColours, printStyles];
