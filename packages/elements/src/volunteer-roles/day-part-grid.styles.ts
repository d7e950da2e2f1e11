import { css } from 'lit';

/** Comes with the table of days and parts of the day. */
export const dayPartGridStyles = css`
  /* Where the names of the parts do not fit, the table moves in its frame and not the page; with room for the focus. */
  .filter[data-filter='day-part'] {
    position: relative;
    overflow-x: auto;
    margin-inline: -5px;
    padding-inline: 5px;
  }
  .day-parts {
    inline-size: 100%;
    max-inline-size: 24em;
    border-collapse: collapse;
    margin-block-end: 0.625em;
  }
  .day-parts :is(th, thead td) {
    padding-block: 0.25em;
    text-align: start;
    font-weight: 400;
    line-height: 1.2;
  }
  .day-parts th {
    padding-inline-end: 0.5em;
  }
  .day-parts tbody th {
    white-space: nowrap;
  }
  .day-parts thead th {
    overflow-wrap: normal;
    font-size: 0.875em;
  }
  .day-parts td {
    padding: 0;
  }
  .day-parts tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .day-parts .choice {
    grid-template-columns: 1.5em;
    gap: 0;
  }
`;
