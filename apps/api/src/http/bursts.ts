import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** So many requests of one connection may arrive behind another in one piece. Nobody who waits for answers sends more. */
const mostBehind = 31;

/**
 * Says when a connection sends requests faster than anybody can want answers. What arrives in one piece, some hundred requests
 * it may be, is all taken before anybody else has a turn, and before a limit by network could be told: a few such
 * connections hold up all others.
 */
export class Bursts {
  #socket: Socket | undefined;
  #requests = 0;
  readonly #end = (): void => {
    this.#socket = undefined;
  };

  /** Whether this request is one too many. To be asked as each arrives. */
  isTooMuch({ socket, req }: ServerResponse): boolean {
    // An answer has its socket from the start where none before it is still to be sent: nearly always.
    if (socket !== null) return false;
    if (this.#socket !== req.socket) {
      this.#socket = req.socket;
      this.#requests = 0;
      process.nextTick(this.#end);
    }
    this.#requests += 1;
    return this.#requests > mostBehind;
  }
}
