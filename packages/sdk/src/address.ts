/**
 * The address of a request. The same question always has the same address, in whatever order its parts were given, so
 * that equal questions share one request and one cache entry.
 *
 * @param root what comes before the path, without a slash at its end
 */
export function addressOf(root: string, path: readonly string[], parameters: object = {}): string {
  for (const segment of path) {
    // An empty or dotted segment would silently lead to another resource.
    if (/^\.{0,2}$/.test(segment)) throw new TypeError(`Expected the id or slug of a record, found "${segment}".`);
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters) as [string, unknown][]) {
    for (const one of Array.isArray(value) ? (value as unknown[]).map(String).sort() : [value]) {
      const text = String(one ?? '');
      if (text) query.append(name, text);
    }
  }
  query.sort();
  return [[root, ...path.map(encodeURIComponent)].join('/'), query].filter(String).join('?');
}
