import { css } from 'lit';

/** Comes with the notice of an emergency. */
export const emergencyStyles = css`
  .emergency {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    color: CanvasText;
    background: Canvas;
  }
  .emergency summary {
    min-block-size: 1.5em;
    cursor: pointer;
  }
  .emergency-text {
    max-block-size: 30vh;
    overflow: auto;
  }
  /* What has focus never lies under it. */
  :is(.list, .detail, .shortlist) :is(a, button, input, select, summary) {
    scroll-margin-block-end: calc(30vh + 6em);
  }
  @media print {
    .emergency,
    .emergency-text {
      position: static;
      max-block-size: none;
    }
  }
`;
