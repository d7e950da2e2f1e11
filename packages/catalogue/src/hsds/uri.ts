const authority = /^[a-z]+:\/\/[^/?#]*/i;
/** What RFC 3986 lets stand in a path, a query or a fragment. */
const notAllowed = /[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]/gu;

/**
 * A web address as a URI of RFC 3986, which the standard asks for: browsers take letters of every script, spaces and
 * brackets, a URI has them encoded. One that is a URI already stays as it was written.
 */
export function uriOf(address: string): string {
  const { href } = new URL(address);
  const [start = ''] = authority.exec(href) ?? [];
  const [before, ...fragment] = href.slice(start.length).split('#');
  const encoded = [before!, ...(fragment.length === 0 ? [] : [fragment.join('%23')])].map((part) =>
    part.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(notAllowed, encodeURIComponent),
  );
  const uri = start + encoded.join('#');
  return uri === `${address}/` ? address : uri;
}
