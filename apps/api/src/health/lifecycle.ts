/** Where the server is between its start and its end, for whatever watches it. */
export interface Lifecycle {
  /** What searches need was read into memory. */
  started: boolean;
  /** Requests under way may finish; no more are wanted. */
  stopping: boolean;
}
