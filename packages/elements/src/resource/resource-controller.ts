import { Task, TaskStatus } from '@lit/task';
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
 * Keeps one remote resource for a host. A task of Lit asks, gives up older questions and ignores late answers; this adds
 * what a task lacks: it gives up when the host leaves the page, asks again when it returns, remembers the last good
 * answer, and knows when it takes long.
 */
export class ResourceController<Query, Value> implements ReactiveController {
  /** When the last good answer came. */
  answeredAt: Date | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #options: ResourceOptions<Query, Value>;
  readonly #task: Task<readonly [Query], Value>;
  /** The question that the state is about. */
  #asked: { readonly query: Query } | undefined;
  #lastGood: Value | undefined;
  #slow = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  /** An answer that nobody had to ask for. */
  #given: { readonly value: Value } | undefined;

  constructor(host: ReactiveControllerHost, options: ResourceOptions<Query, Value>) {
    this.#host = host;
    this.#options = options;
    this.#task = new Task(host, {
      autoRun: false,
      // What comes after the question was given up is taken for nothing: it never settles.
      task: ([query], { signal }) => options.load(query, signal).finally(() => signal.aborted && new Promise(() => {})),
      onComplete: (value) => {
        this.#lastGood = value;
        this.answeredAt = new Date();
        options.onAnswer?.(value, this.#asked!.query);
      },
    });
    host.addController(this);
  }

  get state(): ResourceState<Value> {
    if (!this.#asked) return { status: 'idle' };
    const { status, value, error } = this.#task;
    const previous = this.#lastGood;
    const answer = this.#given ?? (status === TaskStatus.COMPLETE && { value: value! });
    if (answer) return { status: this.#options.isEmpty?.(answer.value) ? 'empty' : 'ready', value: answer.value };
    return status === TaskStatus.ERROR
      ? { status: 'error', error, previous }
      : { status: 'loading', slow: this.#slow, previous };
  }

  /** Asks; an earlier question that is still open is given up. */
  ask(query: Query): void {
    void this.#run({ query });
  }

  /** Takes an answer that came with the page, without asking. */
  give(query: Query, value: Value): void {
    this.hostDisconnected();
    this.#asked = { query };
    this.#given = { value };
    this.#lastGood = value;
    this.answeredAt = new Date();
    this.#host.requestUpdate();
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#asked) this.ask(this.#asked.query);
  }

  /** Gives up an open question and forgets every answer. */
  clear(): void {
    this.hostDisconnected();
    this.#asked = this.#given = this.#lastGood = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // It left the page while a question was open.
    if (this.state.status === 'loading') this.retry();
  }

  hostDisconnected(): void {
    clearTimeout(this.#slowTimer);
    this.#task.abort();
  }

  async #run(asked: { readonly query: Query }): Promise<void> {
    this.#asked = asked;
    this.#given = undefined;
    this.#slow = false;
    clearTimeout(this.#slowTimer);
    this.#slowTimer = setTimeout(() => {
      this.#slow = true;
      this.#host.requestUpdate();
    }, slowAfter);
    await this.#task.run([asked.query]);
    if (this.#asked !== asked) return;
    clearTimeout(this.#slowTimer);
    // Not in the task's own callback, which may not ask anew.
    if (this.#task.status === TaskStatus.ERROR) this.#options.onFailure?.(this.#task.error, asked.query);
  }
}
