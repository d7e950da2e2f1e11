import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a remote resource is right now. Templates are a pure function of it. */
export type ResourceState<Value> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly previous?: Value | undefined; readonly slow: boolean }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'empty'; readonly value: Value }
  | { readonly status: 'error'; readonly error: unknown; readonly previous?: Value | undefined };

export interface ResourceOptions<Query, Value> {
  /** Asks for the value. The signal aborts when a newer question is asked or the host leaves the page. */
  load: (query: Query, signal: AbortSignal) => Promise<Value>;
  /** Says that an answer holds nothing to show. */
  isEmpty?: (value: Value) => boolean;
  /** Called once for every answer that is used, just before the state holds it; not for one that came too late. */
  onAnswer?: (value: Value, query: Query) => void;
  onFailure?: (error: unknown, query: Query) => void;
}

/** After this many milliseconds without an answer, the visitor is told that it takes longer. */
const slowAfter = 3000;

/**
 * Keeps one remote resource for a host: asks, gives up older questions, ignores answers that come too late, gives up when
 * the host leaves the page and asks again when it returns, remembers the last good answer, and knows when it takes long.
 * It does for itself what a task of Lit does, which costs a page more bytes than this, does not give up on leaving, and
 * forgets its value with the next error.
 */
export class ResourceController<Query, Value> implements ReactiveController {
  /** When the last good answer came. */
  answeredAt: Date | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #options: ResourceOptions<Query, Value>;
  /** The question that the state is about. */
  #asked: { readonly query: Query } | undefined;
  #open: AbortController | undefined;
  #answer: { readonly value: Value } | undefined;
  #failure: { readonly error: unknown } | undefined;
  #lastGood: Value | undefined;
  #slow = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: ResourceOptions<Query, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): ResourceState<Value> {
    if (!this.#asked) return { status: 'idle' };
    const previous = this.#lastGood;
    if (this.#answer)
      return { status: this.#options.isEmpty?.(this.#answer.value) ? 'empty' : 'ready', ...this.#answer };
    return this.#failure
      ? { status: 'error', ...this.#failure, previous }
      : { status: 'loading', slow: this.#slow, previous };
  }

  /** Asks; an earlier question that is still open is given up. */
  ask(query: Query): void {
    this.#start({ query });
    void this.#run(query, (this.#open = new AbortController()).signal);
  }

  /** Takes an answer that nobody had to ask for. */
  give(query: Query, value: Value): void {
    this.#start({ query });
    this.#take(value);
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#asked) this.ask(this.#asked.query);
  }

  /** Gives up an open question and forgets every answer. */
  clear(): void {
    this.#start(undefined);
    this.#lastGood = undefined;
  }

  hostConnected(): void {
    // It left the page while a question was open.
    if (this.state.status === 'loading') this.retry();
  }

  hostDisconnected(): void {
    clearTimeout(this.#slowTimer);
    this.#open?.abort();
  }

  #start(asked: { readonly query: Query } | undefined): void {
    this.hostDisconnected();
    this.#asked = asked;
    this.#answer = this.#failure = undefined;
    this.#slow = false;
    this.#host.requestUpdate();
  }

  #take(value: Value): void {
    this.#answer = { value };
    this.#lastGood = value;
    this.answeredAt = new Date();
  }

  async #run(query: Query, signal: AbortSignal): Promise<void> {
    const { load, onAnswer, onFailure } = this.#options;
    this.#slowTimer = setTimeout(() => {
      this.#slow = true;
      this.#host.requestUpdate();
    }, slowAfter);
    try {
      const value = await load(query, signal);
      if (signal.aborted) return;
      onAnswer?.(value, query);
      this.#take(value);
    } catch (error) {
      if (signal.aborted) return;
      this.#failure = { error };
      onFailure?.(error, query);
    }
    clearTimeout(this.#slowTimer);
    this.#host.requestUpdate();
  }
}
