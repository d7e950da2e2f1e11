import { css } from 'lit';

/** What changes under a pointer, or is pressed; it comes right after the first list. */
export const hover = css`
  button {
    cursor: pointer;
    touch-action: manipulation;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: max(3px, 0.1875em);
    text-decoration-skip-ink: none;
  }
  :is(.button, .chip):hover:not(:focus-visible) {
    box-shadow: 0 0 0 1px;
  }
`;
