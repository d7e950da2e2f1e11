import { createHash } from 'node:crypto';

export interface Migration {
  /** Counted from 1, without gaps. */
  readonly number: number;
  readonly name: string;
  readonly statements: string;
}

/** Forward only. A migration that has been released is never edited: its checksum is kept in every database. */
export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'records, references and the search index',
    statements: `
CREATE TABLE dataset (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  version INTEGER NOT NULL,
  index_recipe TEXT NOT NULL
) STRICT;
INSERT INTO dataset (only, version, index_recipe) VALUES (1, 0, '');

-- "revision" counts the changes of this record; "changed_in" is the dataset version that its latest change led to.
CREATE TABLE record (
  row INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL,
  publication TEXT NOT NULL,
  revision INTEGER NOT NULL,
  changed_in INTEGER NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document)),
  UNIQUE (kind, slug)
) STRICT;

CREATE TABLE record_reference (
  from_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  to_id TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (from_id, field, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_reference_to ON record_reference (to_id, field, from_id);

-- The combinations of terms that occur. There are few of them, so filters and facet counts work on their numbers.
CREATE TABLE term_set (
  number INTEGER PRIMARY KEY,
  facet TEXT NOT NULL,
  terms TEXT NOT NULL,
  UNIQUE (facet, terms)
) STRICT;

CREATE TABLE service_index (
  row INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE,
  running INTEGER NOT NULL CHECK (running IN (0, 1)),
  freshness TEXT NOT NULL,
  name_key TEXT NOT NULL,
  id TEXT NOT NULL,
  category_set INTEGER NOT NULL REFERENCES term_set (number),
  ward_set INTEGER NOT NULL REFERENCES term_set (number)
) STRICT;
CREATE INDEX service_index_browse ON service_index (running DESC, freshness DESC, name_key, id, category_set, ward_set);

CREATE TABLE service_summary (
  row INTEGER PRIMARY KEY REFERENCES service_index (row) ON DELETE CASCADE,
  document TEXT NOT NULL
) STRICT;

-- The tokens come analysed: they hold no ASCII but letters, digits, colons and hyphens, so this tokenizer parts them at spaces only.
CREATE VIRTUAL TABLE service_text USING fts5 (
  tokens, tokenize = "ascii tokenchars ':-'", detail = none, columnsize = 0, prefix = '3 4 5'
);
CREATE VIRTUAL TABLE service_vocabulary USING fts5vocab (service_text, row);
`,
  },
];

export function checksumOf({ name, statements }: Migration): string {
  return createHash('sha256').update(`${name}\n${statements}`).digest('hex');
}
