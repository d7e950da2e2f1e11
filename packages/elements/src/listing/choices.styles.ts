import { css } from 'lit';

/** A row of which one is chosen: list or map, services or organisations; and one in which to go on. */
export const choices = css`
  :is(.view-choices, .list-choices, .period) {
    display: flex;
    align-items: center;
  }
  :is(.view-choice, .list-choice, .period-step) {
    min-block-size: 2.25em;
    padding: 0.25em 0.875em;
    border: 2px solid var(--_edge);
    color: inherit;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }
  :is(.view-choice, .list-choice) + * {
    border-inline-start-width: 0;
  }
  :is(.view-choice, .list-choice, .period-step):hover {
    text-decoration: underline;
    text-underline-offset: 0.16em;
    background: var(--_surface);
  }
  .view-choice[aria-pressed='true'],
  :is(.view-choice, .list-choice)[aria-current] {
    font-weight: 700;
    box-shadow: inset 0 -0.25em var(--_accent);
  }
  :is(.view-choice, .list-choice, .period-step):focus-visible {
    position: relative;
    z-index: 1;
    box-shadow: 0 0 0 5px var(--_focus-dark);
  }
  @media (forced-colors: active) {
    .view-choice[aria-pressed='true'],
    :is(.view-choice, .list-choice)[aria-current] {
      border-block-end: 0.375em solid Highlight;
    }
  }
  @media print {
    :is(.view-choices, .list-choices, .period-step) {
      display: none;
    }
  }
`;
