import { css } from 'lit';

/** Comes with the table of days and parts of the day. */
export const dayPartGridStyles = css`
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
