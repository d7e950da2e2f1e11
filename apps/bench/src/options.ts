import { parseArgs } from 'node:util';
import { BenchError } from './errors.ts';

/**
 * The options of a command by name, each with its default.
 * @throws {BenchError} naming what is unknown or not a whole number
 */
export function readOptions<Defaults extends Readonly<Record<string, string | number | boolean>>>(
  args: readonly string[],
  defaults: Defaults,
): {
  [Name in keyof Defaults]: Defaults[Name] extends number ? number : Defaults[Name] extends boolean ? boolean : string;
} {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [
      name,
      { type: typeof value === 'boolean' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  let given: Record<string, string | boolean | undefined>;
  try {
    given = parseArgs({ args: [...args], options }).values as typeof given;
  } catch (cause) {
    const known = Object.keys(defaults).map((name) => `--${name}`);
    throw new BenchError(`${(cause as Error).message} Known here: ${known.join(', ')}.`, { cause });
  }
  const read = Object.entries(defaults).map(([name, value]) => {
    const text = given[name];
    if (text === undefined || typeof value !== 'number') return [name, text ?? value];
    if (!/^\d{1,9}$/.test(String(text))) {
      throw new BenchError(`--${name}: expected a whole number such as ${value}, found "${text}".`);
    }
    return [name, Number(text)];
  });
  return Object.fromEntries(read);
}
