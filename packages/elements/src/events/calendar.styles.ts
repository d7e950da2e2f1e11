import { css } from 'lit';
import { choices } from '../listing/choices.styles.ts';

/** Comes with the month and what stands around the list, perhaps before what comes after a list. */
export const calendarStyles = css`
  ${choices}
  .dates {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 0.5em 1em;
  }
  @container vcs (min-width: 34em) {
    .dates {
      flex-direction: row;
      align-items: center;
    }
  }
  .dates :is(.view-choice, .period-step) {
    display: grid;
    place-content: center;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
  }
  .dates .period-step {
    padding: 0;
    border-color: transparent;
    color: var(--_accent);
  }
  .period-step.later .icon {
    rotate: 180deg;
  }
  [dir='rtl'] .period .mirrored {
    transform: scaleX(-1);
    transform-origin: center;
  }
  .period strong {
    /* As wide in every month, where there is room beside the steps. */
    min-inline-size: min(9em, 100cqi - 5.5em);
    padding-inline: 0.25em;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
  }
  /* Where seven days do not fit, the table moves in its frame and not the page; with room for the focus at its edges. */
  .month-frame {
    position: relative;
    overflow-x: auto;
    margin: -5px;
    padding: 5px;
  }
  .month {
    inline-size: 100%;
    min-inline-size: 16em;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .month th {
    padding: 0.25em;
    font-weight: 700;
    font-size: 0.875em;
    text-align: start;
    overflow-wrap: normal;
  }
  .month td {
    block-size: 1px;
    padding: 0;
    border: 1px solid var(--_line);
  }
  @container vcs (max-width: 14em) {
    .dates .view-choices {
      flex-direction: column;
    }
    .dates .view-choice {
      inline-size: 100%;
      border: 2px solid var(--_edge);
    }
    .dates .period {
      flex-wrap: wrap;
      justify-content: space-between;
    }
    .period strong {
      flex: 1 0 100%;
      order: -1;
      text-align: start;
    }
  }
  .month-day {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    align-items: center;
    gap: 0.125em 0.25em;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 3em;
    padding: 0.25em;
    color: inherit;
    line-height: 1.25;
    text-decoration: none;
  }
  .month-day:hover {
    background: var(--_surface);
  }
  .month-day.chosen {
    box-shadow: inset 0 0 0 3px var(--_accent);
  }
  .month-day:focus-visible {
    z-index: 1;
    outline-offset: 0;
    box-shadow: 0 0 0 5px var(--_focus-dark);
  }
  .number {
    min-inline-size: 1.5em;
    text-align: center;
  }
  .month-day[aria-current] .number {
    font-weight: 700;
    border-block-end: 3px solid currentColor;
  }
  .how-many {
    justify-self: end;
    min-inline-size: 1.5em;
    padding-inline: 0.25em;
    font-size: 0.875em;
    font-weight: 700;
    text-align: center;
    background: var(--_surface);
    border: 1px solid var(--_edge);
  }
  .named {
    display: none;
    grid-column: 1 / -1;
    overflow: hidden;
    font-size: 0.875em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .further {
    color: var(--_muted);
  }
  /* A month has one order. */
  .results:has(.month) .sort {
    display: none;
  }
  .subscribe {
    border-block: 1px solid var(--_line);
  }
  .subscribe summary {
    min-block-size: 2.75em;
    padding-block: 0.625em;
    font-weight: 700;
    cursor: pointer;
  }
  .ways-to-follow {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block-end: 1em;
  }
  .ways-to-follow label {
    font-weight: 700;
  }
  .address-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    max-inline-size: 40em;
  }
  @media (forced-colors: active) {
    .month-day.chosen {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @container vcs (max-width: 25em) {
    .month-day {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
    }
    .how-many {
      justify-self: center;
    }
  }
  @container vcs (min-width: 40em) {
    .month-day {
      min-block-size: 5.5em;
    }
    .named {
      display: block;
    }
    .how-many {
      display: none;
    }
    .address-row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @media print {
    .subscribe {
      display: none;
    }
  }
`;
