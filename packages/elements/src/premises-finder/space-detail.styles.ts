import { css } from 'lit';
import { laterStyles as shared } from '../listing/detail.styles.ts';

const space = css`
  .enquire {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .enquire .call {
    margin-block-start: 0;
  }
  .prices {
    inline-size: 100%;
    max-inline-size: 30em;
    border-collapse: collapse;
  }
  .prices :is(th, td) {
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .prices :is(th, td):first-child {
    inline-size: 45%;
    padding-inline-end: 1em;
  }
  .prices :is(thead th, .own :is(th, td)) {
    font-weight: 700;
  }
  .prices tbody tr:last-child > * {
    border-block-end: 0;
  }
  .prices p + p {
    margin-block-start: 0.25em;
  }
  .facilities {
    columns: 2 14em;
  }
  .steps {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .steps li,
  .plain li {
    padding-block: 0.1875em;
  }
  .term {
    font-weight: 700;
  }
  @media print {
    .enquire {
      display: none;
    }
  }
`;

/** Come with the details of a space and the words for an empty list. */
export const laterStyles = [...shared, space];
