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
  /** Called once for every answer that is used; an answer that came too late is not. */
  onAnswer?: (value: Value, query: Query) => void;
  onFailure?: (error: unknown, query: Query) => void;
}

/** After this many milliseconds without an answer, the visitor is told that it takes longer. */
const slowAfter = 3000;

/**
 * Keeps one remote resource for a host: asks, remembers the last good answer, ignores late answers, stops asking when
 * the host leaves the page and asks again when it returns.
 */
export class ResourceController<Query, Value> implements ReactiveController {
  state: ResourceState<Value> = { status: 'idle' };
  /** When the last good answer came. */
  answeredAt: Date | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #options: ResourceOptions<Query, Value>;
  #query: { readonly value: Query } | undefined;
  #lastGood: Value | undefined;
  /** Of the question that is open; an answer to any other question came too late. */
  #open: AbortController | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: ResourceOptions<Query, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Asks; an earlier question that is still open is given up. */
  ask(query: Query): void {
    this.#giveUp();
    this.#query = { value: query };
    const open = (this.#open = new AbortController());
    const settle = (state: ResourceState<Value>, then: () => void): void => {
      if (this.#open !== open) return;
      this.#giveUp();
      this.#become(state);
      then();
    };
    this.#slowTimer = setTimeout(
      () => this.#become({ status: 'loading', slow: true, previous: this.#lastGood }),
      slowAfter,
    );
    this.#become({ status: 'loading', slow: false, previous: this.#lastGood });
    const { load, isEmpty, onAnswer, onFailure } = this.#options;
    load(query, open.signal).then(
      (value) =>
        settle({ status: isEmpty?.(value) ? 'empty' : 'ready', value }, () => {
          this.#lastGood = value;
          this.answeredAt = new Date();
          onAnswer?.(value, query);
        }),
      (error: unknown) => settle({ status: 'error', error, previous: this.#lastGood }, () => onFailure?.(error, query)),
    );
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#query) this.ask(this.#query.value);
  }

  /** Gives up an open question and forgets every answer. */
  clear(): void {
    this.#giveUp();
    this.#query = this.#lastGood = undefined;
    this.#become({ status: 'idle' });
  }

  hostConnected(): void {
    // It left the page while a question was open.
    if (this.state.status === 'loading') this.retry();
  }

  hostDisconnected(): void {
    this.#giveUp();
  }

  #giveUp(): void {
    clearTimeout(this.#slowTimer);
    const open = this.#open;
    this.#open = undefined;
    open?.abort();
  }

  #become(state: ResourceState<Value>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
