import { css } from 'lit';

/** Comes with the hand-off of somebody to a service. */
export const handOffStyles = css`
  .hand-off-form,
  .hand-off-sheet,
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .hand-off-form,
  .hand-off-sheet {
    margin-block-start: 1em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }
  .hand-off .subtitle {
    scroll-margin-block: 6em;
  }
  .hand-off-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    max-inline-size: 40em;
  }
  .hand-off-field > :is(label:not(.option), legend) {
    font-weight: 700;
  }
  .hand-off-field .field {
    margin-block-start: 0.25em;
  }
  .hand-off-field .short {
    max-inline-size: 8em;
  }
  .hand-off select.field {
    appearance: auto;
  }
  .hand-off .note ul {
    display: grid;
    gap: 0.375em;
  }
  .hand-off-field .field[aria-invalid] {
    border: 4px solid var(--_stop);
  }
  .hand-off textarea {
    font: inherit;
    color: inherit;
    border-radius: var(--_radius);
    resize: vertical;
  }
  .hand-off .field-error {
    color: var(--_stop);
    font-weight: 700;
  }
  .hand-off :is(.field-error, .muted):empty {
    display: none;
  }
  .option {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.5em;
    align-items: start;
    padding-block: 0.375em;
    cursor: pointer;
  }
  .option input {
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .hand-off-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .hand-off-ways .call {
    margin: 0;
  }
  .sheet dl > div {
    display: grid;
    gap: 0.25em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .sheet .reference {
    font-size: 1.1875em;
    font-weight: 700;
  }
  .sheet dd {
    white-space: pre-line;
  }
  @container vcs (min-width: 40em) {
    .sheet dl > div {
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 1em;
    }
  }
  @media print {
    .hand-off-form,
    .hand-off-ways {
      display: none;
    }
  }
`;

/** How the sheet looks on paper, where it is alone. */
export const paperStyles = css`
  body {
    margin: 0;
    font: 12pt/1.5 sans-serif;
  }
  h1 {
    margin: 0 0 1em;
    font-size: 16pt;
  }
  dl > div {
    padding-block: 0.5em;
    border-block-start: 1pt solid;
    break-inside: avoid;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
`;
