/** What a command may know of where it runs. */
export interface Surroundings {
  environment: Readonly<Record<string, string | undefined>>;
  /** The caller's folder, from which relative file names count. */
  workingDirectory: string;
  /** The repository, in whose `.data` the database is unless the environment says otherwise. */
  root: string;
  /** To standard output: the answer. Await it where there is much to write, so that it does not pile up in memory. */
  write(text: string): void | Promise<void>;
  /** To standard error: what went wrong. */
  writeError(text: string): void;
}

export interface CommandOption {
  /** A flag is given or not; a value follows its option. */
  type: 'flag' | 'value';
  /** What stands for the value in the help, such as `DATE`. */
  value?: string;
  description: string;
}

export interface CommandInput {
  flags: ReadonlySet<string>;
  values: ReadonlyMap<string, string>;
  arguments: readonly string[];
}

/** One command, in a file of its own under `commands/` and in the list there. */
export interface Command {
  /** The words that call it, such as `['import', 'mapping']`. */
  words: readonly string[];
  /** One line for lists of commands. */
  summary: string;
  /** What it does, does not do, and what its exit codes mean. */
  details: string;
  /** Whole command lines that work, each with what it is for. */
  examples: readonly { call: string; meaning: string }[];
  /** Every one is required. */
  arguments: readonly { name: string; description: string }[];
  options: Readonly<Record<string, CommandOption>>;
  /** @returns the exit code: 0 done, 1 not done; a wrong call (2) is found before */
  run(input: CommandInput, surroundings: Surroundings): Promise<number>;
}
