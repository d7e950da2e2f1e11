import { z } from '@hono/zod-openapi';

/** The environment is not one that the server can run with. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

const flag = z.enum(['0', '1'], { error: 'expected 1 or 0' });

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'expected a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'expected a port number from 0 to 65535')
    .default(8787),
  // Only this machine, unless somebody decides otherwise: npm start is for trying things out.
  HOST: z.string().min(1, 'expected an address to listen on, such as 127.0.0.1 or 0.0.0.0').default('127.0.0.1'),
  VCS_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'expected the full address of this server, such as https://data.example.org' })
    .transform((address, context) => {
      const url = new URL(address);
      if (url.pathname === '/' && url.search === '' && url.hash === '') return url.origin;
      context.addIssue('expected an address without a path, such as https://data.example.org');
      return z.NEVER;
    })
    .optional(),
  VCS_LOAD_EXAMPLES: flag.default('0').transform((value) => value === '1'),
});

/** How the server runs. Where the records are is the catalogue's to read: DATABASE_URL and VCS_DATA_DIR. */
export interface Configuration {
  port: number;
  host: string;
  publicUrl: string | undefined;
  loadExamples: boolean;
}

/**
 * Reads and checks the environment. An empty variable counts as not set.
 * @throws {ConfigurationError} naming every variable that is wrong
 */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = environmentSchema.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map(
      ({ path, message }) => `  ${String(path[0])}: ${message}; found "${given[String(path[0])]}"`,
    );
    throw new ConfigurationError(`The environment is not valid:\n${faults.join('\n')}`);
  }
  const { PORT, HOST, VCS_PUBLIC_URL, VCS_LOAD_EXAMPLES } = result.data;
  return { port: PORT, host: HOST, publicUrl: VCS_PUBLIC_URL, loadExamples: VCS_LOAD_EXAMPLES };
}
