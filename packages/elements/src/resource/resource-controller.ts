import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a remote resource is right now. Templates are a pure function of it. */
export type ResourceState<Value> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly previous?: Value; readonly slow: boolean }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'empty'; readonly value: Value }
  | { readonly status: 'error'; readonly error: unknown; readonly previous?: Value };

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
 * the host leaves the page and asks again when it returns. `Task` alone forgets its value when a question fails and
 * does not abort when its host is disconnected.
 */
export class ResourceController<Query, Value> implements ReactiveController {
  state: ResourceState<Value> = { status: 'idle' };
  /** When the last good answer came. */
  answeredAt: Date | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #task: Task<readonly [Query], Value>;
  #query: { readonly value: Query } | undefined;
  #lastGood: Value | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #interrupted = false;

  constructor(host: ReactiveControllerHost, options: ResourceOptions<Query, Value>) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      autoRun: false,
      task: async ([query], { signal }) => {
        const value = await options.load(query, signal);
        // A loader may answer although it was told to stop; the answer is not wanted any more.
        signal.throwIfAborted();
        return value;
      },
      onComplete: (value) => {
        this.#lastGood = value;
        this.answeredAt = new Date();
        this.#settle({ status: options.isEmpty?.(value) ? 'empty' : 'ready', value });
        options.onAnswer?.(value, this.#query!.value);
      },
      onError: (error) => {
        if (this.#interrupted) return;
        this.#settle({ status: 'error', error, ...this.#previous() });
        options.onFailure?.(error, this.#query!.value);
      },
    });
  }

  /** The last good answer, whatever happened since. */
  get lastGood(): Value | undefined {
    return this.#lastGood;
  }

  /** Asks; an earlier question that is still open is given up. */
  ask(query: Query): void {
    this.#query = { value: query };
    this.#interrupted = false;
    clearTimeout(this.#slowTimer);
    this.#slowTimer = setTimeout(() => this.#becomeSlow(), slowAfter);
    this.state = { status: 'loading', slow: false, ...this.#previous() };
    void this.#task.run([query]);
    this.#host.requestUpdate();
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#query) this.ask(this.#query.value);
  }

  /** Gives up an open question and forgets every answer. */
  clear(): void {
    this.#interrupted = true;
    this.#task.abort();
    this.#query = undefined;
    this.#lastGood = undefined;
    this.#settle({ status: 'idle' });
  }

  hostConnected(): void {
    if (this.#interrupted && this.#query) this.ask(this.#query.value);
  }

  hostDisconnected(): void {
    clearTimeout(this.#slowTimer);
    if (this.state.status !== 'loading') return;
    this.#interrupted = true;
    this.#task.abort();
  }

  #previous(): { previous?: Value } {
    return this.#lastGood === undefined ? {} : { previous: this.#lastGood };
  }

  #settle(state: ResourceState<Value>): void {
    clearTimeout(this.#slowTimer);
    this.state = state;
    this.#host.requestUpdate();
  }

  #becomeSlow(): void {
    if (this.state.status === 'loading') this.#settle({ ...this.state, slow: true });
  }
}
