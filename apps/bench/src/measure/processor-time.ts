import { readFileSync } from 'node:fs';

/** Milliseconds in one of the kernel's clock ticks; a hundred a second on every Linux that Node runs on. */
const tick = 10;

/** Milliseconds of processor time that a process has used so far; undefined where there is no /proc. */
export function processorTimeOf(processId: number): number | undefined {
  try {
    const afterName = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ').at(-1)!;
    const fields = afterName.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return undefined;
  }
}
