import { css } from 'lit';

/** What the list of events needs beside what every list does. */
export const eventsStyles = css`
  .dates {
    /* Its controls come after the list. */
    min-block-size: 6em;
  }
  @container vcs (min-width: 34em) {
    .dates {
      min-block-size: 2.75em;
    }
  }
  .day > * {
    margin-block-end: 0.75em;
  }
  .day {
    margin-block-end: 1.5em;
  }
  .when {
    font-weight: 700;
  }
  .off {
    text-decoration: line-through;
  }
`;
