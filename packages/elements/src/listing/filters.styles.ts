import { css } from 'lit';

/** Comes with the filters and the chips. */
export const filtersStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .list-choices {
    margin-block-end: 0.5em;
  }
  .list-choice {
    flex: auto;
  }
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
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 0;
    margin-inline-start: auto;
  }
  .sort .field {
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 2.25em;
    padding-block: 0.25em;
  }
  .labelled {
    display: grid;
    gap: 0.25em;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_line);
  }
  select.field {
    appearance: auto;
  }
  .labelled .field {
    font-weight: 400;
  }
  .labelled > :is(span, label) {
    font-weight: 700;
  }
  .near .labelled {
    inline-size: 100%;
    border: 0;
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
  .folded .more {
    display: none;
  }
  .clear {
    line-height: 2.25;
    padding-inline: 0.25em;
  }
  .choice {
    display: grid;
    grid-template-columns: 1.5em 1fr auto;
    align-items: start;
    gap: 0.5em;
    padding-block: 0.375em;
    min-block-size: 2.25em;
    line-height: 1.5;
    cursor: pointer;
  }
  .choice.yes {
    padding-block: 0.625em 0;
    border-block-start: 1px solid var(--_line);
    font-weight: 700;
  }
  .choice input {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid var(--_edge);
    background: transparent;
    cursor: pointer;
  }
  .choice input:checked {
    border-color: currentColor;
  }
  .choice input:checked::before {
    content: '';
    inline-size: 0.85em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 0 0.1875em 0.1875em;
    rotate: -45deg;
    translate: 0 -0.1em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2.25em;
    padding: 0.25em 0.625em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    color: var(--_accent);
    line-height: 1.25;
    text-decoration: none;
  }
  .chip .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: 0;
  }
  .choice:hover,
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.16em;
  }
  /* Everything open, and no control that would do nothing. */
  @media (scripting: none) {
    .filters,
    .folded .more {
      display: grid;
      gap: 1em;
    }
    .folded .more {
      gap: 0.5em;
    }
    .scripted,
    .filter-button,
    .close-filters,
    .switch,
    .keep {
      display: none !important;
    }
    /* On a narrow page nobody has to pass all filters to get at the list. */
    @container vcs (max-width: 49.99em) {
      .columns.with-filters {
        display: flex;
        flex-direction: column;
      }
      .filters {
        order: 1;
      }
    }
  }
  @container vcs (min-width: 50em) {
    .close-filters {
      display: none;
    }
  }
  @media (forced-colors: active) {
    summary {
      color: CanvasText;
    }
  }
`;
