import { nearest } from '../query/nearest.ts';
import type { limitGroups } from '../limits/limiter.ts';
import type { LimitGroup, LimitRule } from '../limits/limiter.ts';
import type { LogLevel } from '../logs/log.ts';
import { redacted } from './redacted.ts';
import { others, settings } from './settings.ts';
import type { SettingName } from './settings.ts';

/** The environment is not one that the server can run with. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** A setting as it may be shown to anybody: without passwords. */
export interface ShownSetting {
  readonly name: SettingName;
  /** Empty where it is not set and nothing stands in its place. */
  readonly value: string;
  readonly from: 'environment' | 'default';
}

/** How the server runs. Where the records are is the catalogue's to read: DATABASE_URL and VCS_DATA_DIR. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly loadExamples: boolean;
  /** Where every released file for partner pages is kept, if anywhere. */
  readonly releasesFolder: string | undefined;
  /** How many proxies of ours every request comes through. */
  readonly trustedProxies: number;
  /** Undefined where nothing is counted. */
  readonly limits: Readonly<Record<LimitGroup, LimitRule>> | undefined;
  /** Bytes of answers to keep. */
  readonly cacheBytes: number;
  readonly logLevel: LogLevel;
  readonly metrics: { readonly port: number; readonly host: string } | undefined;
  /** Milliseconds that requests under way have to finish. */
  readonly drain: number;
  /** Milliseconds between saying that the server is no longer ready and taking no more requests. */
  readonly notReady: number;
  readonly shown: readonly ShownSetting[];
  /** What looks like a setting but is none, in words. */
  readonly warnings: readonly string[];
}

function unknownSettings(given: Readonly<Record<string, string | undefined>>): string[] {
  const known = Object.keys(settings.shape);
  return Object.keys(given)
    .filter((name) => name.startsWith('VCS_') && !known.includes(name) && !others.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      const hint = near === undefined ? 'The README of the server lists all settings.' : `Did you mean ${near}?`;
      return `${name} is not a setting of the server and changes nothing. ${hint}`;
    });
}

function shownSettings(given: Readonly<Record<string, string | undefined>>): ShownSetting[] {
  const inPlace = settings.safeParse({});
  return (Object.keys(settings.shape) as SettingName[]).map((name) => {
    const value = given[name];
    if (value !== undefined) return { name, value: redacted(value), from: 'environment' };
    return { name, value: inPlace.success ? written(inPlace.data[name]) : '', from: 'default' };
  });
}

/** As it would be written in the environment. */
function written(value: string | number | boolean | LimitRule | undefined): string {
  if (typeof value === 'object') return `${value.requests}/${value.seconds}`;
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value ?? '');
}

/**
 * Reads and checks the environment. An empty variable counts as not set.
 * @throws {ConfigurationError} naming every variable that is wrong
 */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  const warnings = unknownSettings(given);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `  ${name}: ${message}; found "${redacted(given[name] ?? '')}"`;
    });
    const more = warnings.map((warning) => `  ${warning}`);
    throw new ConfigurationError(`The environment is not valid:\n${[...faults, ...more].join('\n')}`);
  }
  const read = result.data;
  const rules = {
    read: read.VCS_LIMIT_READ,
    write: read.VCS_LIMIT_WRITE,
    submission: read.VCS_LIMIT_SUBMISSION,
    token: read.VCS_LIMIT_TOKEN,
  } satisfies Record<(typeof limitGroups)[number], LimitRule>;
  return {
    port: read.PORT ?? 0,
    host: read.HOST,
    publicUrl: read.VCS_PUBLIC_URL,
    loadExamples: read.VCS_LOAD_EXAMPLES,
    releasesFolder: read.VCS_EMBED_DIR,
    trustedProxies: read.VCS_TRUSTED_PROXIES,
    limits: read.VCS_LIMITS ? rules : undefined,
    cacheBytes: read.VCS_CACHE_MB * 1024 * 1024,
    logLevel: read.VCS_LOG,
    metrics:
      read.VCS_METRICS_PORT === undefined ? undefined : { port: read.VCS_METRICS_PORT, host: read.VCS_METRICS_HOST },
    drain: read.VCS_DRAIN_SECONDS * 1000,
    notReady: read.VCS_NOT_READY_SECONDS * 1000,
    shown: shownSettings(given),
    warnings,
  };
}
