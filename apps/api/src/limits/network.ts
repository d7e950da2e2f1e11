import { isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** What is known of whoever sent a request. */
export interface Sender {
  readonly incoming: Pick<IncomingMessage, 'socket'> | undefined;
  header(name: string): string | undefined;
}

/**
 * The address that a request came from. Each proxy writes at the end of X-Forwarded-For who asked it, so of what is written
 * there only as many as there are proxies of ours can be believed, counted from the right; the rest anybody may have made up.
 * @param trustedProxies how many proxies of ours every request comes through
 */
export function senderAddress({ incoming, header }: Sender, trustedProxies: number): string | undefined {
  const peer = incoming?.socket.remoteAddress;
  if (trustedProxies === 0) return peer;
  const forwarded = header('x-forwarded-for')?.split(',') ?? [];
  // The nearest proxy is the peer itself; each entry from the right was seen by one further out.
  const seen = forwarded.at(-trustedProxies)?.trim() ?? forwarded[0]?.trim();
  const address = seen?.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
  return address !== undefined && isIP(address) !== 0 ? address : peer;
}

/** Hexadecimal groups of the first 64 bits of an IPv6 address. */
function firstGroups(address: string): string {
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - before.length - after.length - (tail.includes('.') ? 1 : 0);
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * What is counted as one: an IPv4 address, or the first 64 bits of an IPv6 one, which are a household's or an office's, and
 * within which everybody has as many addresses as they like.
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  if (!address.includes(':')) return address;
  return mapped.exec(address)?.[1] ?? `${firstGroups(address)}::/64`;
}
