import { css } from 'lit';

/** Where the visitor chose the colours: which of them controls take. It comes right after the first list. */
export const forcedColours = css`
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .link,
    .page {
      color: LinkText;
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
`;
