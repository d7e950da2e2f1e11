import type { Log } from '../logs/log.ts';
import type { AnswerSource, Metrics } from '../metrics/metrics.ts';

/** What was answered. Never the address: it may hold what somebody was looking for. */
export interface Answered {
  readonly template: string;
  readonly method: string;
  readonly status: number;
  readonly source: AnswerSource;
  /** As `performance.now()` gave it when the request came. */
  readonly began: number;
  /** Made only where something is written down. */
  readonly requestId: () => string;
  /** As Content-Length says; unknown where the body is still being made. */
  readonly bytes: () => number | undefined;
}

/** Writes every answer down: counts it, and logs it where that is asked for. */
export class Books {
  readonly #metrics: Metrics | undefined;
  readonly #log: Log;

  constructor(metrics: Metrics | undefined, log: Log) {
    this.#metrics = metrics;
    this.#log = log;
  }

  add({ template, method, status, source, began, requestId, bytes }: Answered): void {
    const milliseconds = performance.now() - began;
    this.#metrics?.answered(template, method, status, milliseconds / 1000, source);
    if (!this.#log.writes('info')) return;
    this.#log.write('info', 'answered', {
      requestId: requestId(),
      method,
      route: template,
      status,
      ms: Math.round(milliseconds * 1000) / 1000,
      bytes: bytes(),
    });
  }
}
