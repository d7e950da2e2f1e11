import { CatalogueError, databaseUrlFrom, openCatalogue } from '@vcs/catalogue';
import { createApp, listen } from './app.ts';
import { ConfigurationError, readConfiguration } from './configuration/configuration.ts';
import { PortError } from './listen.ts';
import { repositoryRoot } from './places.ts';

async function start(): Promise<void> {
  const { port, host, publicUrl, loadExamples: wanted } = readConfiguration(process.env);
  const catalogue = await openCatalogue({
    databaseUrl: databaseUrlFrom(process.env, repositoryRoot),
    readUrl: process.env.DATABASE_READ_URL,
  });
  try {
    // Version 0 means that nothing was ever published here. Examples that somebody has removed stay away.
    if (wanted && (await catalogue.version()) === 0) {
      const { loadExamples } = await import('@vcs/catalogue/examples');
      const { organisations, services } = await loadExamples(catalogue);
      console.log(`Loaded the example data: ${organisations} organisations, ${services} services.`);
    }
    const app = await createApp({ catalogue, ...(publicUrl !== undefined && { publicUrl }) });
    const server = await listen(app, { port, host });

    let stopping = false;
    const stop = async (): Promise<void> => {
      // Ctrl-C reaches every process of the terminal, and npm passes it on once more.
      if (stopping) return;
      stopping = true;
      await server.close();
      await catalogue.close();
      process.exitCode = 0;
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        stop().catch((error: unknown) => {
          console.error('Could not stop cleanly:', error);
          process.exit(1);
        });
      });
    }
    console.log(server.url);
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
