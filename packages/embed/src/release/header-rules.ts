const everyOrigin = ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin'];

/** The loader stays at one address for ever, so it is asked for again every ten minutes. */
export const evergreenCaching = 'public, max-age=600, stale-while-revalidate=86400';
/** A name with a hash or a release in it never means anything else. */
export const immutableCaching = 'public, max-age=31536000, immutable';

const rule = (path: string, caching: string): string =>
  [
    path,
    ...[...everyOrigin, `Cache-Control: ${caching}`, 'X-Content-Type-Options: nosniff'].map((line) => `  ${line}`),
  ].join('\n');

/** How a server of plain files has to answer, in the form that several of them read from a file called `_headers`. */
export const headerRules = `${[
  rule('/v1/vcs.js', evergreenCaching),
  rule('/v1/chunks/*', immutableCaching),
  ...['vcs', 'bn', 'so', 'ar'].map((name) => rule(`/:version/${name}.js`, immutableCaching)),
  rule('/:version/manifest.json', immutableCaching),
].join('\n\n')}\n`;
