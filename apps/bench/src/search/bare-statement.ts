import { DatabaseSync } from 'node:sqlite';

/** The least that a question to a database can cost: one row by its primary key, prepared once. */
export interface BareStatement {
  run(): unknown;
  close(): Promise<void>;
}

const key = 'row-500';

export async function bareStatement(url: string): Promise<BareStatement> {
  if (url.startsWith('postgres')) {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: url });
    await client.connect();
    const statement = { name: 'bare', text: 'SELECT document FROM bare WHERE id = $1', values: [key] };
    return { run: () => client.query(statement), close: () => client.end() };
  }
  const database = new DatabaseSync(url.slice('sqlite:'.length), { readOnly: true });
  const statement = database.prepare('SELECT document FROM bare WHERE id = ?');
  return { run: () => statement.get(key), close: async () => database.close() };
}
