import { css } from 'lit';

export const toolsStyles = css`
  .with-icon {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
  }
  .keep-button {
    min-block-size: 2.25em;
    scroll-margin-block: 6em;
  }
  .icon.kept {
    fill: currentColor;
  }
  /* Stays in sight at the lower edge of the window, over the list and not over what comes after the element. */
  .to-shortlist {
    position: sticky;
    /* Above the notice of an emergency, where there is one. */
    inset-block-end: calc(var(--_notice, 0px) + 0.75em);
    display: grid;
    justify-items: end;
    gap: 0.5em;
    margin-block-start: 1em;
    pointer-events: none;
  }
  .to-shortlist p {
    padding: 0.5em 1em;
    color: CanvasText;
    background: Canvas;
    border: 2px solid;
  }
  .to-shortlist .button {
    pointer-events: auto;
    background: Canvas;
  }
  @supports (color: oklch(from currentColor l c h)) {
    .to-shortlist .button {
      background: var(--_accent);
    }
  }
  /* What has focus never lies under it. */
  :is(.card, .paging, .detail) :is(a, button, input, select, textarea) {
    scroll-margin-block-end: 6em;
  }
  .record-tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    inline-size: 100%;
    margin-block-start: 0.75em;
  }
  .tools-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  @media (forced-colors: active) {
    .to-shortlist .button {
      background: ButtonFace;
    }
  }
  @media print {
    .keep,
    .keep-button,
    .to-shortlist,
    .record-tools {
      display: none;
    }
  }
`;
