import { css } from 'lit';
import { laterStyles as shared } from '../listing/detail.styles.ts';

const role = css`
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

/** Come with the details of a role. */
export const laterStyles = [...shared, role];
