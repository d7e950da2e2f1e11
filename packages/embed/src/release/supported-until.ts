/**
 * Last day on which the API promises to answer the pinned edition of this release: at least two years after it. Written
 * down rather than counted from the clock, so that the same sources give the same file.
 */
export const supportedUntil = '2028-12-31';
