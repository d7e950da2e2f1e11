import { css } from 'lit';

export const shareStyles = css`
  .share {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1em;
    background: var(--_surface);
  }
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
  }
  .copy-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .copy-field label {
    font-weight: 700;
  }
  .copy-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .copied:empty {
    display: none;
  }
  figure {
    justify-self: start;
    inline-size: 10em;
  }
  figcaption {
    font-size: 0.875em;
  }
  .code {
    display: block;
    inline-size: 10em;
    block-size: 10em;
    forced-color-adjust: none;
  }
  @container vcs (min-width: 30em) {
    .copy-row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @container vcs (min-width: 40em) {
    .share {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2em;
    }
  }
`;
