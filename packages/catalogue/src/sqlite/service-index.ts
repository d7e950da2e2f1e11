import type { IndexEntry } from '../record/index-entry.ts';
import type { Statements } from './statements.ts';

/** Forgets whatever the index has of a service. */
export function removeEntry(statements: Statements, row: number): void {
  statements.prepare('DELETE FROM service_text WHERE rowid = ?').run(row);
  statements.prepare('DELETE FROM service_index WHERE row = ?').run(row);
}

/** Puts a service into the index in place of what the index had of it. */
export function writeEntry(statements: Statements, row: number, entry: IndexEntry): void {
  const tokens = entry.tokens.join(' ');
  const before = statements.prepare('SELECT tokens FROM service_text WHERE rowid = ?').get(row)?.tokens;
  if (before === undefined) {
    statements.prepare('INSERT INTO service_text (rowid, tokens) VALUES (?, ?)').run(row, tokens);
  } else if (before !== tokens) {
    statements.prepare('UPDATE service_text SET tokens = ? WHERE rowid = ?').run(tokens, row);
  }
  statements
    .prepare(
      `INSERT INTO service_index (row, running, freshness, name_key, id, category_set, ward_set)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (row) DO UPDATE SET running = excluded.running, freshness = excluded.freshness,
         name_key = excluded.name_key, category_set = excluded.category_set, ward_set = excluded.ward_set`,
    )
    .run(
      row,
      entry.running ? 1 : 0,
      entry.freshness,
      entry.nameKey,
      entry.summary.id,
      termSetNumber(statements, 'category', entry.categories),
      termSetNumber(statements, 'ward', entry.wards),
    );
  statements
    .prepare(
      'INSERT INTO service_summary (row, document) VALUES (?, ?) ON CONFLICT (row) DO UPDATE SET document = excluded.document',
    )
    .run(row, JSON.stringify(entry.summary));
}

function termSetNumber(statements: Statements, facet: string, terms: readonly string[]): number {
  const text = terms.join(' ');
  statements.prepare('INSERT INTO term_set (facet, terms) VALUES (?, ?) ON CONFLICT DO NOTHING').run(facet, text);
  return Number(
    statements.prepare('SELECT number FROM term_set WHERE facet = ? AND terms = ?').get(facet, text)?.number,
  );
}
