import type { Migration } from '../record/migration.ts';

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
  {
    number: 2,
    name: 'entries of every kind, private details, and an epoch',
    statements: `
DROP TABLE service_vocabulary;
DROP TABLE service_text;
DROP TABLE service_summary;
DROP TABLE service_index;
DROP TABLE term_set;

-- "epoch" is drawn by lot, so that no other database has the same.
ALTER TABLE dataset ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
UPDATE dataset SET epoch = lower(hex(randomblob(8))), index_recipe = '';

CREATE TABLE private_details (
  record_id TEXT PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;

-- One row for each record that the public sees or once saw: "shown" is 0 where it no longer does. Numbers count from 0 in each kind.
CREATE TABLE entry (
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  changed_in INTEGER NOT NULL,
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  running INTEGER NOT NULL CHECK (running IN (0, 1)),
  freshness TEXT NOT NULL,
  name_key TEXT NOT NULL,
  terms TEXT NOT NULL,
  numbers TEXT NOT NULL,
  places TEXT NOT NULL,
  times TEXT NOT NULL,
  PRIMARY KEY (kind, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX entry_id ON entry (id, kind);
CREATE INDEX entry_changed ON entry (changed_in, id);

CREATE TABLE entry_tokens (
  kind TEXT NOT NULL, number INTEGER NOT NULL, tokens TEXT NOT NULL, PRIMARY KEY (kind, number)
) STRICT;
CREATE TABLE entry_summary (
  kind TEXT NOT NULL, number INTEGER NOT NULL, summary TEXT NOT NULL, PRIMARY KEY (kind, number)
) STRICT;

-- Which entries have a token: blocks of 4096 numbers, each as its bits or as a list of 16-bit places. "size" counts them.
CREATE TABLE posting (
  kind TEXT NOT NULL,
  token TEXT NOT NULL,
  block INTEGER NOT NULL,
  size INTEGER NOT NULL,
  rows BLOB NOT NULL,
  PRIMARY KEY (kind, token, block)
) STRICT, WITHOUT ROWID;
`,
  },
  {
    number: 3,
    name: 'ward boundaries and postcodes',
    statements: `
-- Imported, one row for each ward: "outline" holds its polygons and the box around them. "licence" is what the file asks to be said.
CREATE TABLE ward_boundary (
  ward TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  outline TEXT NOT NULL CHECK (json_valid(outline)),
  source_file TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  licence TEXT
) STRICT, WITHOUT ROWID;

-- Imported. Degrees of WGS 84; "in_borough" is NULL where the table that it came from does not say.
CREATE TABLE postcode (
  postcode TEXT PRIMARY KEY,
  latitude REAL NOT NULL,
  longitude REAL NOT NULL,
  ward TEXT,
  in_borough INTEGER CHECK (in_borough IN (0, 1))
) STRICT, WITHOUT ROWID;
`,
  },
  {
    number: 4,
    name: 'tokens, the audit and answers given before',
    statements: `
-- "hash" is the SHA-256 of the secret, which is kept nowhere.
CREATE TABLE access_token (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('partner', 'editor', 'moderator', 'admin')),
  organisations TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  last_used_at TEXT
) STRICT, WITHOUT ROWID;

-- Append-only: no statement of this software changes or deletes a row, and the triggers refuse any other's.
CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  change_id TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  token_id TEXT,
  reason TEXT,
  action TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  subject_name TEXT NOT NULL,
  difference TEXT NOT NULL
) STRICT;
CREATE INDEX audit_subject ON audit (subject_id, number);
CREATE TRIGGER audit_refuses_update BEFORE UPDATE ON audit BEGIN
  SELECT raise(ABORT, 'the audit is append-only: UPDATE is refused');
END;
CREATE TRIGGER audit_refuses_delete BEFORE DELETE ON audit BEGIN
  SELECT raise(ABORT, 'the audit is append-only: DELETE is refused');
END;
-- INSERT OR REPLACE would delete a row without asking the trigger above.
CREATE TRIGGER audit_refuses_replace BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number OR id = NEW.id) BEGIN
  SELECT raise(ABORT, 'the audit is append-only: this entry is there already');
END;

-- What a request with a key was answered, so that the same request is not done twice. Kept for a day.
CREATE TABLE answered_request (
  token_id TEXT NOT NULL,
  key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  answered_at TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (token_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX answered_request_at ON answered_request (answered_at);
`,
  },
  {
    number: 5,
    name: 'what the public sends in',
    statements: `
-- What the public sends in. "cleared" is 1 where time takes nothing more away; "fingerprint" tells the same one sent twice.
CREATE TABLE submission (
  reference TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('received', 'accepted', 'declined', 'spam')),
  suspected INTEGER NOT NULL CHECK (suspected IN (0, 1)),
  received_at TEXT NOT NULL,
  decided_at TEXT,
  cleared INTEGER NOT NULL CHECK (cleared IN (0, 1)),
  fingerprint TEXT,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_received ON submission (status, received_at, reference);
CREATE INDEX submission_decided ON submission (cleared, decided_at);
CREATE INDEX submission_fingerprint ON submission (fingerprint);

-- Who sent it and who is nominated: apart, so that it can go alone.
CREATE TABLE submission_person (
  reference TEXT PRIMARY KEY REFERENCES submission (reference) ON DELETE CASCADE,
  email TEXT NOT NULL,
  nominee_email TEXT,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;
CREATE INDEX submission_person_email ON submission_person (email);
CREATE INDEX submission_person_nominee ON submission_person (nominee_email);

-- Solved challenges that were worth a submission, until nobody takes them any more.
CREATE TABLE spent_challenge (id TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- What this database signs with. Never in a backup.
CREATE TABLE server_secret (name TEXT PRIMARY KEY, secret TEXT NOT NULL) STRICT, WITHOUT ROWID;
`,
  },
];
