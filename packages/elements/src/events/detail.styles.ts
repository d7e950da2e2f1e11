import { css } from 'lit';
import { laterStyles } from '../listing/detail.styles.ts';

const event = css`
  .detail .when {
    font-size: 1.1875em;
    font-weight: 700;
  }
  .off time {
    text-decoration: line-through;
  }
  .ways-in {
    display: grid;
    gap: 0.25em;
    list-style: none;
  }
  .ways-in a {
    display: inline-block;
    padding-block: 0.25em;
  }
  @media print {
    .add-to-calendar {
      display: none;
    }
  }
`;

/** Come with the parts that show an event and an empty list. */
export const detailStyles = [...laterStyles, event];
