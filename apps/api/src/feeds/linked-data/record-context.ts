/** Where our own word for "the record as the data API tells it" is explained to programs. */
export const recordContextPath = '/terms/record.jsonld';

/** The context beside that of schema.org: what is under `record` is JSON, not linked data. */
export function recordContext(origin: string) {
  return {
    '@context': { '@version': 1.1, record: { '@id': `${origin}${recordContextPath}#record`, '@type': '@json' } },
  };
}
