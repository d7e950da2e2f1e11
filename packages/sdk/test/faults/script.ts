import type { Asked, Fault } from './fault.ts';

/** Set on the page where the tests run in a browser: there the proxy runs beside the test runner. */
const given = (globalThis as { faultProxy?: string }).faultProxy;
let started: Promise<string> | undefined;

async function start(): Promise<string> {
  const { startFaultProxy } = await import('./proxy.ts');
  const { createUpstream } = await import('./upstream.ts');
  const { address } = await startFaultProxy(createUpstream());
  return address;
}

export interface FaultScript {
  /** Give it to a client: its requests meet the faults one after the other, later ones the last. */
  baseUrl: string;
  /** What has arrived so far, oldest first. */
  asked(): Promise<Asked[]>;
}

/** An address of the API behind these faults. */
export async function faultScript(...faults: Fault[]): Promise<FaultScript> {
  const address = given ?? (await (started ??= start()));
  const response = await fetch(`${address}/faults`, { method: 'POST', body: JSON.stringify(faults) });
  const { id } = (await response.json()) as { id: string };
  return {
    baseUrl: `${address}/${id}`,
    asked: async () => (await fetch(`${address}/faults/${id}`)).json() as Promise<Asked[]>,
  };
}
