import { css } from 'lit';
import { pagingStyles } from '../paging/paging.styles.ts';

const detail = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.75em;
    scroll-margin-block: 1em;
  }
  .detail .title {
    scroll-margin-block: 6em;
  }
  .detail > .skeleton,
  .detail > .note {
    inline-size: 100%;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: 2.75em;
  }
  [dir='rtl'] .mirrored {
    transform: scaleX(-1);
    transform-origin: center;
  }
  .empty {
    display: grid;
    gap: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .ways li {
    padding-block: 0.375em;
  }
  .measure {
    max-inline-size: 66ch;
  }
  .detail > .call {
    margin-block: 0.25em;
  }
  .groups {
    inline-size: 100%;
    margin-block-start: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .group {
    display: grid;
    gap: 0.25em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-weight: 700;
  }
  dd {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    max-inline-size: 66ch;
  }
  .place {
    font-style: normal;
  }
  .contact li {
    padding-block: 0.1875em;
  }
  .organisation-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block-start: 1.25em;
  }
  .related li {
    padding-block: 0.375em;
  }
  .source {
    margin-block-start: 1.25em;
  }
  @container vcs (min-width: 40em) {
    .group {
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 1em;
    }
    .source {
      font-size: 0.875em;
    }
  }
`;

/** Come with the parts that show a record, an empty list and further pages. */
export const laterStyles = [pagingStyles, detail];
