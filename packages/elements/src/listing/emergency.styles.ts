import { css } from 'lit';

/** Comes with the notice of an emergency. */
export const emergencyStyles = css`
  .emergency {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    margin-block-start: 1.5em;
    padding: 0;
    color: CanvasText;
    background: Canvas;
    border-block-start: 1px solid;
  }
  /* Less than half of any window, with the text as large as somebody wants it. */
  .emergency > div {
    max-block-size: 40vh;
    padding: 0.75em 1em;
    overflow: auto;
  }
  .emergency summary {
    min-block-size: 1.5em;
    cursor: pointer;
  }
  .emergency [open] > summary {
    margin-block-end: 0.5em;
  }
  .emergency a {
    color: LinkText;
  }
  /* What has focus never lies under it. */
  .root :is(.list, .detail, .shortlist) :is(a, button, input, select, summary, textarea, [tabindex]) {
    scroll-margin-block-end: calc(var(--_notice, 40vh) + 6em);
  }
  /* Both together would be most of a narrow window with large text. */
  @container vcs (max-width: 15em) {
    .to-shortlist:has(+ .emergency) {
      position: static;
    }
  }
  @media (max-height: 30em) {
    .emergency > div {
      padding-block: 0.25em;
    }
    .emergency :not([open]) > summary {
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }
  @media print {
    .emergency {
      position: static;
    }
    .emergency > div {
      max-block-size: none;
    }
  }
`;
