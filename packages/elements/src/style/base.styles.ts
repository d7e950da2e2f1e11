import { css } from 'lit';

/** Type, space and focus: what all elements have in common. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    container: vcs / inline-size;
    /* Inline-size containment would let a flex or grid host shrink the element to nothing. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    min-block-size: var(--vcs-min-height, min(100vh, 80em));
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .root {
    color: var(--_text);
    text-align: start;
  }
  /* Text in another direction keeps to the edge that everything else keeps to. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  ul,
  ol {
    list-style: none;
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .subtitle {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.2;
  }
  .muted {
    color: var(--_muted);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--_focus-light);
    box-shadow: 0 0 0 5px var(--_focus-dark);
  }
  @media (prefers-reduced-motion: no-preference) {
    .quiet {
      animation: quiet 2s ease-in-out infinite alternate;
    }
    @keyframes quiet {
      to {
        opacity: 0.5;
      }
    }
  }
`;
