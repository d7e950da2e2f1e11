/** Who makes a change, and why; the audit keeps it. */
export interface ChangedBy {
  /** The name of a token, or of a program such as `vcs import mapping`. */
  readonly actor: string;
  /** The token that the change was made with, where there was one. */
  readonly tokenId?: string | undefined;
  /** In the words of whoever makes the change. */
  readonly reason?: string | undefined;
}

/** What the audit says of a change whose writer gave no name. */
export const unnamed: ChangedBy = { actor: 'not named' };
