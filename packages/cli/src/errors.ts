/** The command was called in a way that it does not understand; nothing was done. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file that the caller named cannot be read. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}
