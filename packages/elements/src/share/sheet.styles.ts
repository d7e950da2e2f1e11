import { css } from 'lit';

/** Of the sheet of paper, where the host's styles do not reach. */
export const sheetStyles = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  body {
    font:
      11pt/1.4 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
    overflow-wrap: anywhere;
  }
  header {
    display: flex;
    justify-content: space-between;
    gap: 2em;
    padding-block-end: 1em;
  }
  h1 {
    font-size: 1.5em;
    line-height: 1.2;
  }
  h2 {
    font-size: 1.1875em;
    line-height: 1.2;
  }
  .by,
  header p {
    margin-block-start: 0.25em;
  }
  figure {
    flex: none;
    inline-size: 32mm;
  }
  figcaption {
    font-size: 0.75em;
  }
  .code {
    display: block;
    inline-size: 32mm;
    block-size: 32mm;
    print-color-adjust: exact;
  }
  section {
    padding-block: 1em;
    border-block-start: 1pt solid #000;
  }
  h2,
  .by {
    break-after: avoid;
  }
  section > :not(h2, .by, dl) {
    margin-block-start: 0.5em;
  }
  .status {
    font-weight: 700;
  }
  dl {
    margin-block-start: 0.5em;
  }
  dl > div {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0 1em;
    padding-block: 0.25em;
    break-inside: avoid;
  }
  dt {
    font-weight: 700;
  }
  dd > * + * {
    margin-block-start: 0.25em;
  }
  ul,
  ol {
    list-style: none;
  }
  address {
    font-style: normal;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .hidden,
  button,
  input,
  select,
  .icon {
    display: none;
  }
  table {
    font: inherit;
  }
  th,
  td {
    padding-inline-end: 1em;
    text-align: start;
    vertical-align: top;
  }
  footer {
    padding-block-start: 1em;
    border-block-start: 1pt solid #000;
    font-size: 0.875em;
  }
`;
