import { css } from 'lit';

/** Notes that interrupt: warnings, failures, a word to the people who run the page. */
export const notes = css`
  .note {
    display: grid;
    gap: 0.5em;
    padding: 0.75em 1em;
    border-inline-start: 0.3125em solid var(--_line);
    background: var(--_surface);
  }
  .note.warn {
    border-color: var(--_warn);
  }
  .note.stop {
    border-color: var(--_stop);
  }
  .note > .button {
    justify-self: start;
  }
`;
