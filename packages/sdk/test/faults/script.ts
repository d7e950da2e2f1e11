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

/** Asks the proxy about itself. A busy browser may break such a request, too, but it is not what is tried here. */
async function control(address: string, body?: string): Promise<Response> {
  const ask = (): Promise<Response> => fetch(address, body === undefined ? {} : { method: 'POST', body });
  return ask().catch(ask).catch(ask);
}

/** An address of the API behind these faults. */
export async function faultScript(...faults: Fault[]): Promise<FaultScript> {
  const address = given ?? (await (started ??= start()));
  const response = await control(`${address}/faults`, JSON.stringify(faults));
  const { id } = (await response.json()) as { id: string };
  return {
    baseUrl: `${address}/${id}`,
    asked: async () => (await control(`${address}/faults/${id}`)).json() as Promise<Asked[]>,
  };
}

/** Counts what a client sends where it leaves: browsers may send again by themselves, and what arrives may come late. */
export function countingFetch(): { fetch: typeof fetch; attempts: number } {
  const counted = {
    attempts: 0,
    fetch: (...request: Parameters<typeof fetch>) => {
      counted.attempts += 1;
      return fetch(...request);
    },
  };
  return counted;
}
