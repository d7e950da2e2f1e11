import { spawn, spawnSync } from 'node:child_process';
import { BenchError } from '../errors.ts';

/** What `wrk` found of one address. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly latency: { readonly median: number; readonly p99: number };
}

export interface LoadOptions {
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A script in Lua that makes the requests, and what to hand to it. */
  readonly script?: { readonly file: string; readonly arguments: readonly string[] };
}

/** Enough to keep one process busy. The other core is the load generator's. */
const connections = 32;

/** @throws {BenchError} wrk is not installed */
export function requireWrk(): void {
  // With no arguments it prints how it is used and fails; only a missing program has an error.
  if (spawnSync('wrk').error === undefined) return;
  throw new BenchError(
    'Expected the load generator wrk, found none. Install it with `apt-get install wrk` or `brew install wrk`, or from https://github.com/wg/wrk, and run the same command again.',
  );
}

/** @throws {BenchError} an answer that is no success, or that cannot be read */
export async function load(url: string, { seconds, headers = {}, script }: LoadOptions): Promise<Load> {
  const output = await new Promise<string>((resolve, reject) => {
    const child = spawn('wrk', [
      ...['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--latency', '--timeout', '20s'],
      ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
      ...(script === undefined ? [] : ['-s', script.file]),
      url,
      ...(script === undefined ? [] : ['--', ...script.arguments]),
    ]);
    let text = '';
    child.stdout.on('data', (part) => (text += String(part)));
    child.stderr.on('data', (part) => (text += String(part)));
    child.once('error', reject);
    child.once('close', () => resolve(text));
  });
  return readReport(output);
}

/** @throws {BenchError} answers that were errors, or a text that is no report */
export function readReport(report: string): Load {
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(report)?.[1];
  const socket = /Socket errors: (.+)/.exec(report)?.[1];
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(report)?.[1];
  if (failed !== undefined || socket !== undefined || rate === undefined) {
    throw new BenchError(`Expected wrk to report only good answers, found:\n${report}`);
  }
  return {
    requestsPerSecond: Number(rate),
    latency: { median: percentile(report, '50'), p99: percentile(report, '99') },
  };
}

const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

function percentile(report: string, share: string): number {
  const [, value, unit = ''] = new RegExp(`^\\s+${share}%\\s+([\\d.]+)(us|ms|s|m)$`, 'm').exec(report) ?? [];
  return Number(value) * (milliseconds[unit] ?? Number.NaN);
}
