import { exportFormats, exportKinds, exportRecords, openRowStore } from '@vcs/catalogue';
import type { ExportFormat } from '@vcs/catalogue';
import type { Command, CommandInput, Surroundings } from '../command.ts';
import { databaseOf } from '../database-name.ts';
import { UsageError } from '../errors.ts';

export const exportCommand: Command = {
  words: ['export'],
  summary: 'Write the public records to standard output',
  details: `Only what the public may have: published records of published organisations, no confidential place. Ordered by kind, then
slug; the same records always give the same bytes. Each record names its source and, where it is known, its licence.

json     one document: { "source", "licence", "records": [{ "kind", "id", "slug", ... }] }
ndjson   one record a line
csv      one kind as a table in UTF-8, for spreadsheet programs. A list of words is joined by "; "; a list of more is JSON.
         Numbers stand bare; everything else is text in quotes. A text that a spreadsheet program could take for a formula
         (one that begins with = + - @, a tab or a line end, also after spaces) gets an apostrophe in front
geojson  the places that have a point, longitude first (RFC 7946)

Kinds: ${exportKinds.join(', ')}.`,
  examples: [
    { call: 'vcs export --format json > directory.json', meaning: 'everything that is public' },
    { call: 'vcs export --format csv --kind service > services.csv', meaning: 'a table of the services' },
    { call: 'vcs export --format geojson > places.geojson', meaning: 'the places, for a map' },
    { call: 'vcs export --format ndjson --kind organisation | head -n 3', meaning: 'the first three organisations' },
  ],
  arguments: [],
  options: {
    format: { type: 'value', value: 'FORMAT', description: exportFormats.join(', ') },
    kind: { type: 'value', value: 'KIND', description: 'only records of this kind; CSV needs one' },
  },
  run,
};

async function run({ values }: CommandInput, surroundings: Surroundings): Promise<number> {
  const format = values.get('format');
  if (format === undefined || !isFormat(format)) {
    throw new UsageError(
      `Expected --format with one of ${exportFormats.join(', ')}, found ${format === undefined ? 'none' : `"${format}"`}.`,
    );
  }
  const kind = values.get('kind');
  const options = { format, ...(kind === undefined ? {} : { kind }) };
  const store = await openRowStore({ databaseUrl: databaseOf(surroundings) });
  try {
    await exportRecords(store, options, (text) => surroundings.write(text));
    return 0;
  } finally {
    await store.close();
  }
}

function isFormat(text: string): text is ExportFormat {
  return (exportFormats as readonly string[]).includes(text);
}
