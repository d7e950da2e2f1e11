import { css } from 'lit';
import { laterStyles as shared } from '../listing/detail.styles.ts';

/** Comes with the details of a role. */
export const laterStyles = css`
  ${shared}
  .apply {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .apply .call {
    margin: 0;
  }
  @media print {
    .apply {
      display: none;
    }
  }
`;
