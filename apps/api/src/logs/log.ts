export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Lines of JSON: time, level, message, then whatever is known. Nothing of a visitor is ever among it. */
export interface Log {
  /** Whether lines of this level are written, for what would cost something to find out. */
  writes(level: Exclude<LogLevel, 'silent'>): boolean;
  write(level: Exclude<LogLevel, 'silent'>, message: string, fields?: LogFields): void;
  /** With the stack and the stacks of its causes. */
  failure(message: string, error: unknown, fields?: LogFields): void;
  /** Writes out what waits, before the process ends. */
  flush(): void;
}

export interface LogOptions {
  readonly level: LogLevel;
  readonly clock?: () => Date;
  /** Where lines go: by default to the standard error stream. */
  readonly send?: (lines: string) => void;
}

const deepestCause = 5;

function stackOf(error: unknown): string {
  const stacks: string[] = [];
  for (let at = error; at !== undefined && stacks.length < deepestCause;) {
    stacks.push(at instanceof Error ? (at.stack ?? `${at.name}: ${at.message}`) : String(at));
    at = at instanceof Error ? at.cause : undefined;
  }
  return stacks.join('\ncaused by: ');
}

/** Lines of one turn of the event loop are sent together: each write by itself costs as much as a cached answer. */
export function createLog({
  level,
  clock = () => new Date(),
  send = (lines) => process.stderr.write(lines),
}: LogOptions): Log {
  const least = logLevels.indexOf(level);
  let waiting = '';
  const flush = (): void => {
    if (waiting === '') return;
    const lines = waiting;
    waiting = '';
    send(lines);
  };
  const log: Log = {
    writes: (of) => logLevels.indexOf(of) >= least,
    write(of, message, fields) {
      if (!log.writes(of)) return;
      if (waiting === '') setImmediate(flush);
      waiting += `${JSON.stringify({ time: clock().toISOString(), level: of, message, ...fields })}\n`;
    },
    failure: (message, error, fields) => log.write('error', message, { ...fields, error: stackOf(error) }),
    flush,
  };
  return log;
}
