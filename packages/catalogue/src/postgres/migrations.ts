import type { Migration } from '../record/migration.ts';

/** Forward only. A migration that has been released is never edited: its checksum is kept in every database. */
export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'records, references, private details and entries',
    statements: `
CREATE TABLE dataset (
  single BOOLEAN PRIMARY KEY DEFAULT true CHECK (single),
  version BIGINT NOT NULL,
  -- Drawn by lot, so that no other database has the same.
  epoch TEXT NOT NULL,
  index_recipe TEXT NOT NULL
);
INSERT INTO dataset (version, epoch, index_recipe) VALUES (0, replace(gen_random_uuid()::text, '-', ''), '');

-- "revision" counts the changes of this record; "changed_in" is the dataset version that its latest change led to.
CREATE TABLE record (
  id TEXT COLLATE "C" PRIMARY KEY,
  kind TEXT COLLATE "C" NOT NULL,
  slug TEXT COLLATE "C" NOT NULL,
  publication TEXT NOT NULL,
  revision INTEGER NOT NULL,
  changed_in BIGINT NOT NULL,
  document TEXT NOT NULL,
  UNIQUE (kind, slug)
);

CREATE TABLE record_reference (
  from_id TEXT COLLATE "C" NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  field TEXT COLLATE "C" NOT NULL,
  to_id TEXT COLLATE "C" NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (from_id, field, to_id)
);
CREATE INDEX record_reference_to ON record_reference (to_id, field, from_id);

CREATE TABLE private_details (
  record_id TEXT COLLATE "C" PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  document TEXT NOT NULL
);

-- One row for each record that the public sees or once saw: "shown" is 0 where it no longer does. Numbers count from 0 in each kind.
CREATE TABLE entry (
  kind TEXT COLLATE "C" NOT NULL,
  number INTEGER NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  changed_in BIGINT NOT NULL,
  shown SMALLINT NOT NULL CHECK (shown IN (0, 1)),
  running SMALLINT NOT NULL CHECK (running IN (0, 1)),
  freshness TEXT NOT NULL,
  name_key TEXT NOT NULL,
  terms TEXT NOT NULL,
  numbers TEXT NOT NULL,
  places TEXT NOT NULL,
  times TEXT NOT NULL,
  PRIMARY KEY (kind, number)
);
CREATE UNIQUE INDEX entry_id ON entry (id, kind);
CREATE INDEX entry_changed ON entry (changed_in, id);

CREATE TABLE entry_tokens (
  kind TEXT COLLATE "C" NOT NULL, number INTEGER NOT NULL, tokens TEXT NOT NULL, PRIMARY KEY (kind, number)
);
CREATE TABLE entry_summary (
  kind TEXT COLLATE "C" NOT NULL, number INTEGER NOT NULL, summary TEXT NOT NULL, PRIMARY KEY (kind, number)
);

-- Which entries have a token: blocks of 4096 numbers, each as its bits or as a list of 16-bit places. "size" counts them.
CREATE TABLE posting (
  kind TEXT COLLATE "C" NOT NULL,
  token TEXT COLLATE "C" NOT NULL,
  block INTEGER NOT NULL,
  size INTEGER NOT NULL,
  rows BYTEA NOT NULL,
  PRIMARY KEY (kind, token, block)
);
-- They are rewritten in place, and are too short to gain from compression.
ALTER TABLE posting ALTER COLUMN rows SET STORAGE PLAIN;
ALTER TABLE posting SET (fillfactor = 80);
`,
  },
  {
    number: 2,
    name: 'ward boundaries and postcodes',
    statements: `
-- Imported, one row for each ward: "outline" holds its polygons and the box around them. "licence" is what the file asks to be said.
CREATE TABLE ward_boundary (
  ward TEXT COLLATE "C" PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  outline TEXT NOT NULL,
  source_file TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  licence TEXT
);

-- Imported. Degrees of WGS 84; "in_borough" is NULL where the table that it came from does not say.
CREATE TABLE postcode (
  postcode TEXT COLLATE "C" PRIMARY KEY,
  latitude DOUBLE PRECISION NOT NULL,
  longitude DOUBLE PRECISION NOT NULL,
  ward TEXT,
  in_borough SMALLINT CHECK (in_borough IN (0, 1))
);
`,
  },
  {
    number: 3,
    name: 'tokens, the audit and answers given before',
    statements: `
-- "hash" is the SHA-256 of the secret, which is kept nowhere.
CREATE TABLE access_token (
  id TEXT COLLATE "C" PRIMARY KEY,
  hash TEXT COLLATE "C" NOT NULL UNIQUE,
  name TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('partner', 'editor', 'moderator', 'admin')),
  organisations TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  last_used_at TEXT
);

-- Append-only: no statement of this software changes or deletes a row, and the triggers refuse any other's.
CREATE TABLE audit (
  number BIGINT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  change_id TEXT NOT NULL,
  at TEXT COLLATE "C" NOT NULL,
  actor TEXT NOT NULL,
  token_id TEXT,
  reason TEXT,
  action TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  subject_name TEXT NOT NULL,
  difference TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject_id, number);
CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit is append-only: % is refused', TG_OP;
END $$;
CREATE TRIGGER audit_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();

-- What a request with a key was answered, so that the same request is not done twice. Kept for a day.
CREATE TABLE answered_request (
  token_id TEXT COLLATE "C" NOT NULL,
  key TEXT COLLATE "C" NOT NULL,
  request_hash TEXT NOT NULL,
  answered_at TEXT COLLATE "C" NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (token_id, key)
);
CREATE INDEX answered_request_at ON answered_request (answered_at);
`,
  },
  {
    number: 4,
    name: 'what the public sends in',
    statements: `
-- What the public sends in. "cleared" is 1 where time takes nothing more away; "fingerprint" tells the same one sent twice.
CREATE TABLE submission (
  reference TEXT COLLATE "C" PRIMARY KEY,
  kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('received', 'accepted', 'declined', 'spam')),
  suspected SMALLINT NOT NULL CHECK (suspected IN (0, 1)),
  received_at TEXT COLLATE "C" NOT NULL,
  decided_at TEXT COLLATE "C",
  cleared SMALLINT NOT NULL CHECK (cleared IN (0, 1)),
  fingerprint TEXT COLLATE "C",
  document TEXT NOT NULL
);
CREATE INDEX submission_received ON submission (status, received_at, reference);
CREATE INDEX submission_decided ON submission (cleared, decided_at);
CREATE INDEX submission_fingerprint ON submission (fingerprint);

-- Who sent it and who is nominated: apart, so that it can go alone.
CREATE TABLE submission_person (
  reference TEXT COLLATE "C" PRIMARY KEY REFERENCES submission (reference) ON DELETE CASCADE,
  email TEXT COLLATE "C" NOT NULL,
  nominee_email TEXT COLLATE "C",
  document TEXT NOT NULL
);
CREATE INDEX submission_person_email ON submission_person (email);
CREATE INDEX submission_person_nominee ON submission_person (nominee_email);

-- Solved challenges that were worth a submission, until nobody takes them any more.
CREATE TABLE spent_challenge (id TEXT COLLATE "C" PRIMARY KEY, expires_at TEXT COLLATE "C" NOT NULL);

-- What this database signs with. Never in a backup.
CREATE TABLE server_secret (name TEXT COLLATE "C" PRIMARY KEY, secret TEXT NOT NULL);
`,
  },
];
