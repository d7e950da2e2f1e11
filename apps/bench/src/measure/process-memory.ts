import { readFileSync } from 'node:fs';

/** Megabytes that another process keeps in memory, or nothing where the system does not tell (it does on Linux). */
export function memoryOf(processId: number): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1_000_000;
  } catch {
    return undefined;
  }
}
