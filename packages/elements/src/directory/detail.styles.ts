import { css } from 'lit';
import { laterStyles as shared } from '../listing/detail.styles.ts';

const own = css`
  .hand-off {
    inline-size: 100%;
    margin-block-start: 1em;
  }
  .offers {
    inline-size: 100%;
    margin-block-start: 1.25em;
    border-block: 1px solid var(--_line);
  }
  .offers summary {
    padding-block: 0.625em;
    min-block-size: 2.75em;
    font-weight: 700;
    cursor: pointer;
  }
  .offers > div {
    display: grid;
    gap: 0.5em;
    padding-block: 0.5em 1em;
  }
  @media print {
    .hand-off > .button,
    .offers:not([open]) {
      display: none;
    }
  }
`;

/** Comes with the details of a service. */
export const laterStyles = [...shared, own];
