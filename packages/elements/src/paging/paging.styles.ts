import { css } from 'lit';

export const pagingStyles = css`
  .paging {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .paging ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .step,
  .page,
  .gap {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
  }
  .step,
  .page,
  .gap {
    display: grid;
    place-content: center;
  }
  .page {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.16em;
  }
  .page[aria-current] {
    border: 2px solid var(--_edge);
    color: var(--_text);
    font-weight: 700;
    text-decoration: none;
  }
`;
