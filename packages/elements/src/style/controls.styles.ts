import { css } from 'lit';

/** Buttons, links, fields and checkboxes. */
export const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button,
  input,
  .button {
    border-radius: var(--_radius);
  }
  button {
    appearance: none;
    background: none;
    border: 0;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  a,
  .link,
  ::slotted(a) {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.16em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: max(3px, 0.1875em);
    text-decoration-skip-ink: none;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.375em 1em;
    border: 2px solid currentColor;
    color: var(--_accent);
    font-weight: 700;
    line-height: 1.25;
    text-decoration: none;
    text-align: center;
  }
  .button:hover,
  .chip:hover,
  .choice:hover,
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.16em;
  }
  /* Filled only where the browser can pick black or white text for whatever colour the accent is. */
  @supports (color: oklch(from currentColor l c h)) {
    .primary {
      /* Mixed from the text colour, as everywhere: from its own colour it would be mixed twice. */
      color: inherit;
      background: var(--_accent);
      border-color: transparent;
    }
    .primary > span {
      color: var(--vcs-on-accent, oklch(from var(--_accent) clamp(0, (0.68 - l) * 1000, 1) 0 h));
    }
  }
  @media (forced-colors: active) {
    .link,
    .page {
      color: LinkText;
    }
    summary {
      color: CanvasText;
    }
    .button {
      border-color: ButtonBorder;
      background: ButtonFace;
    }
    .button,
    .primary > span {
      color: ButtonText;
    }
  }
  .field {
    appearance: none;
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.375em 0.5em;
    background: transparent;
    border: 2px solid var(--_edge);
    line-height: 1.25;
  }
  .field::-webkit-search-cancel-button {
    block-size: 1.25em;
    inline-size: 1.25em;
    cursor: pointer;
  }
  .choice {
    display: grid;
    grid-template-columns: 1.5em 1fr auto;
    align-items: start;
    gap: 0.5em;
    padding-block: 0.375em;
    min-block-size: 2.25em;
    line-height: 1.5;
    cursor: pointer;
  }
  .choice input {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid var(--_edge);
    background: transparent;
    cursor: pointer;
  }
  .choice input:checked {
    border-color: currentColor;
  }
  .choice input:checked::before {
    content: '';
    inline-size: 0.85em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 0 0.1875em 0.1875em;
    rotate: -45deg;
    translate: 0 -0.1em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2.25em;
    padding: 0.25em 0.625em;
    border: 1px solid currentColor;
    color: var(--_accent);
    line-height: 1.25;
  }
  .chip .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: 0;
  }
`;
