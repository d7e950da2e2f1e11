import { css } from 'lit';

/** Comes with the filters and the chips. */
export const filtersStyles = css`
  .near {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  .near label,
  .sort span {
    font-weight: 700;
  }
  .near-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    gap: 0.5em;
  }
  .near .link {
    padding-block: 0.375em;
  }
  .field-error {
    color: var(--_stop);
    font-weight: 700;
  }
  .field-error:empty {
    display: none;
  }
  .sort {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .sort .field {
    inline-size: auto;
    min-block-size: 2.25em;
    padding-block: 0.25em;
  }
  .filter {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.625em;
    font-weight: 700;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.125em;
  }
  details[open] > summary::after {
    rotate: 225deg;
    translate: 0 0.125em;
  }
  .fold {
    padding-block: 0.625em;
  }
  .clear {
    min-block-size: 2.25em;
    padding-inline: 0.25em;
  }
`;
