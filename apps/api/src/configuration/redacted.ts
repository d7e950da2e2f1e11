const hidden = '***';

/** Names of parameters in an address that hold a secret: `password`, `sslpassword`, `sslkey` … */
const secret = /pass|secret|token|key/i;

/**
 * A setting as it may be shown: of an address with a user or a password only that there is one. What is no address but
 * holds an `@`, as an address that was mistyped does, is not shown at all.
 */
export function redacted(value: string): string {
  const url = URL.parse(value);
  if (url === null || !value.includes('//')) return value.includes('@') ? hidden : value;
  const before = url.href;
  if (url.username !== '') url.username = hidden;
  if (url.password !== '') url.password = hidden;
  for (const name of url.searchParams.keys()) if (secret.test(name)) url.searchParams.set(name, hidden);
  return url.href === before ? value : url.href;
}
