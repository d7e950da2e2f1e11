import { css } from 'lit';

/** On paper: no controls, nothing cut short, numbers and addresses written out. */
export const printStyles = css`
  @media print {
    :host {
      min-block-size: 0;
    }
    .search,
    .filters,
    .chips,
    .paging,
    .back,
    .skeleton,
    .sort,
    .note > .button,
    button:not([part~='card-link']) {
      display: none !important;
    }
    .columns.with-filters {
      grid-template-columns: minmax(0, 1fr);
    }
    .card,
    .group {
      break-inside: avoid;
    }
    .description {
      display: block;
      -webkit-line-clamp: none;
    }
    .link,
    a {
      color: inherit;
      text-decoration: none;
    }
    .call {
      min-block-size: 0;
      padding: 0;
      border: 0;
      color: inherit;
    }
    .icon {
      display: none;
    }
  }
`;
