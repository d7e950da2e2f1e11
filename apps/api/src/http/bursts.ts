import type { Socket } from 'node:net';

/** So many requests of one connection may arrive in one piece. Nobody who waits for answers sends more. */
const mostAtOnce = 32;

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
  isTooMuch(socket: Socket): boolean {
    if (this.#socket !== socket) {
      this.#socket = socket;
      this.#requests = 0;
      process.nextTick(this.#end);
    }
    this.#requests += 1;
    return this.#requests > mostAtOnce;
  }
}
