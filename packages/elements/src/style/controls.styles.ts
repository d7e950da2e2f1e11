import { css } from 'lit';

/** Buttons, links and fields. */
export const controls = css`
  button,
  input {
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
  }
  a,
  .link,
  ::slotted(a) {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.16em;
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
    overflow-wrap: break-word;
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
`;
