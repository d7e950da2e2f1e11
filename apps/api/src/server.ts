import { resolve } from 'node:path';
import { CatalogueError, databaseUrlFrom, openCatalogue } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import { createApp, listen } from './app.ts';
import { ConfigurationError, readConfiguration } from './configuration/configuration.ts';
import type { Configuration } from './configuration/configuration.ts';
import type { Lifecycle } from './health/lifecycle.ts';
import { Representations } from './http/representations.ts';
import { NetworkLimiter, unlimited } from './limits/limiter.ts';
import { PortError } from './listen.ts';
import type { Listening } from './listen.ts';
import { createLog } from './logs/log.ts';
import type { Log } from './logs/log.ts';
import { metricsApp } from './metrics/metrics-app.ts';
import { Metrics } from './metrics/metrics.ts';
import { repositoryRoot } from './places.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { expireDaily } from './submissions/expire-daily.ts';

async function loadExamplesOnce(catalogue: Catalogue): Promise<void> {
  // Version 0 means that nothing was ever published here. Examples that somebody has removed stay away.
  if ((await catalogue.version()) !== 0) return;
  const { loadExamples } = await import('@vcs/catalogue/examples');
  const { organisations, services } = await loadExamples(catalogue);
  console.log(`Loaded the example data: ${organisations} organisations, ${services} services.`);
}

async function warm(catalogue: Catalogue, lifecycle: Lifecycle, log: Log): Promise<void> {
  const began = performance.now();
  try {
    await catalogue.warm();
    log.write('info', 'started', { ms: Math.round(performance.now() - began) });
  } catch (error) {
    // Then the first who searches waits for it, or is told why not.
    if (!lifecycle.stopping) log.failure('could not read the records ahead', error);
  }
  lifecycle.started = true;
}

async function serve(configuration: Configuration, catalogue: Catalogue, log: Log): Promise<void> {
  const { port, host, publicUrl, releasesFolder, limits, trustedProxies, cacheBytes, drain } = configuration;
  const lifecycle: Lifecycle = { started: false, stopping: false };
  const limiter = limits ? new NetworkLimiter({ rules: limits, trustedProxies }) : unlimited;
  const representations = new Representations({ bytes: cacheBytes });
  const metrics = configuration.metrics && new Metrics();
  const app = await createApp({
    catalogue,
    limiter,
    representations,
    log,
    lifecycle,
    ...(metrics && { metrics }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(releasesFolder !== undefined && { releasesFolder: resolve(repositoryRoot, releasesFolder) }),
  });
  const patience = { drain };
  const listening: Listening[] = [];
  if (metrics) {
    const watched = metricsApp(metrics, catalogue, { representations, limiter });
    listening.push(await listen(watched, { ...configuration.metrics!, setting: 'VCS_METRICS_PORT', patience }));
    log.write('info', 'metrics', { url: `${listening[0]!.url}metrics` });
  }
  const server = await listen(app, { port, host, patience }).catch(async (error: unknown) => {
    for (const { close } of listening) await close();
    throw error;
  });
  listening.unshift(server);
  const stopExpiring = expireDaily(catalogue, log);
  stopOnSignals({
    lifecycle,
    log,
    notReady: configuration.notReady,
    close: [...listening.map(({ close }) => close), stopExpiring, () => catalogue.close()],
  });
  console.log(server.url);
  await warm(catalogue, lifecycle, log);
}

async function start(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const log = createLog({ level: configuration.logLevel });
  process.on('exit', () => log.flush());
  for (const warning of configuration.warnings) log.write('warn', warning);
  for (const { name, value, from } of configuration.shown) log.write('info', 'setting', { name, value, from });
  const catalogue = await openCatalogue({
    databaseUrl: databaseUrlFrom(process.env, repositoryRoot),
    readUrl: process.env.DATABASE_READ_URL,
  });
  try {
    if (configuration.loadExamples) await loadExamplesOnce(catalogue);
    await serve(configuration, catalogue, log);
  } catch (error) {
    await catalogue.close();
    throw error;
  }
}

/** What the person who starts the server can put right needs no stack trace. */
function isForThePerson(error: unknown): error is Error {
  return error instanceof ConfigurationError || error instanceof PortError || error instanceof CatalogueError;
}

start().catch((error: unknown) => {
  console.error(isForThePerson(error) ? error.message : error);
  process.exitCode = 1;
});
