import { after } from 'node:test';
import { createApp } from '../app.ts';
import type { AppOptions } from '../app.ts';
import { listen } from '../listen.ts';
import type { ListenOptions } from '../listen.ts';
import { createLog } from '../logs/log.ts';
import { Metrics } from '../metrics/metrics.ts';

/** A server on a free port, with what it logged and counted. */
export interface Served {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Answers so far by where they came from. */
  sources(): Promise<Record<string, number>>;
  metricsText(): Promise<string>;
  logged(): Record<string, unknown>[];
  close(): Promise<void>;
}

/** Serves over HTTP, as programs see it, and closes after the tests. */
export async function serve(
  options: Omit<AppOptions, 'log' | 'metrics'>,
  patience: ListenOptions['patience'] = {},
): Promise<Served> {
  let lines = '';
  const log = createLog({ level: 'info', send: (text) => (lines += text) });
  const metrics = new Metrics();
  const app = await createApp({ ...options, log, metrics });
  const server = await listen(app, { port: 0, host: '127.0.0.1', patience });
  const { port } = new URL(server.url);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    metrics.close();
    return (closing ??= server.close());
  };
  after(close);
  const metricsText = () =>
    metrics.text({
      datasetVersion: () => options.catalogue.version(),
      keptBytes: () => 0,
      keptEntries: () => 0,
      limiterNetworks: () => 0,
      submissionsWaiting: async () => 0,
    });
  return {
    url: `http://127.0.0.1:${port}`,
    port: Number(port),
    metricsText,
    async sources() {
      const found = (await metricsText()).matchAll(/vcs_answers_total\{source="(\w+)"\} (\d+)/g);
      return Object.fromEntries([...found].map(([, source, count]) => [source!, Number(count)]));
    },
    logged() {
      log.flush();
      return lines
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    },
    close,
  };
}
