import { DatabaseSync } from 'node:sqlite';

/** The least that a question to a database can cost: one row by its primary key, prepared once. */
export interface BareStatement {
  run(): unknown;
  close(): Promise<void>;
}

const key = 'row-500';

export async function bareStatement(url: string): Promise<BareStatement> {
  const database = new DatabaseSync(url.slice('sqlite:'.length), { readOnly: true });
  const statement = database.prepare('SELECT document FROM bare WHERE id = ?');
  return { run: () => statement.get(key), close: async () => database.close() };
}
