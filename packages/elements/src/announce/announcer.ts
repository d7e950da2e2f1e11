import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough for a typed word to end and for a screen reader to finish the key it echoes. */
const delay = 700;

/** Text for the host's one polite live region; of several messages in quick succession only the last is spoken. */
export class Announcer implements ReactiveController {
  /** What the live region holds now. */
  message = '';

  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  announce(message: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(message), delay);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #say(message: string): void {
    // Screen readers skip a text that does not change: the same message again gets an invisible difference.
    this.message = message === this.message ? `${message}\u00a0` : message;
    this.#host.requestUpdate();
  }
}
