import { insertRows, listsOf } from '../record/sql.ts';
import type { Sql, SqlRow } from '../record/sql.ts';
import type { KnownWord, WrittenWord } from '../text/vocabulary.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import { addBlock, blockSize, editBlock, emptyBitmap, encodeBlock } from './bitmap.ts';
import { keyOf } from './posting-cache.ts';
import type { Postings, WantedToken } from './posting-cache.ts';

/*
 * Which entries have a token, kept as compressed blocks of bits in an ordinary table. Both engines have the same rows, so
 * both find the same; a token of 100,000 entries is read in at most 25 neighbouring rows.
 */

/** Sorts after every character that a token may have. */
const last = '\u{10ffff}';

/** Gathers what tokens the entries of one kind gained and lost, and writes it block by block. */
export class PostingEdits {
  /** Tokens gained and lost since the last time that it was written. */
  count = 0;
  readonly #blocks = new Map<string, Map<number, { added: number[]; removed: number[] }>>();

  /** Tokens parted by spaces, before and after. */
  edit(number: number, before: string, after: string): void {
    if (before === after) return;
    const [had, has] = [new Set(before.split(' ')), new Set(after.split(' '))];
    for (const token of has)
      if (token !== '' && !had.has(token)) this.#block(token, number).added.push(number % blockSize);
    for (const token of had) {
      if (token !== '' && !has.has(token)) this.#block(token, number).removed.push(number % blockSize);
    }
  }

  async write(sql: Sql, kind: string): Promise<void> {
    for (const tokens of listsOf([...this.#blocks.keys()]))
      await this.#writeSome(sql, kind, new Set(tokens as string[]));
    this.#blocks.clear();
    this.count = 0;
  }

  async #writeSome(sql: Sql, kind: string, tokens: ReadonlySet<string>): Promise<void> {
    const touched = [...tokens].flatMap((token) => [...this.#blocks.get(token)!.keys()]);
    const [least, most] = [Math.min(...touched), Math.max(...touched)];
    const list = listsOf([...tokens])[0]!;
    const found = await sql.all(
      `SELECT token, block, rows FROM posting
       WHERE kind = ? AND token IN (${list.map(() => '?').join(', ')}) AND block BETWEEN ? AND ?`,
      [kind, ...list, least, most],
    );
    const kept = new Map(
      found.map(({ token, block, rows }) => [`${String(token)} ${Number(block)}`, rows as Uint8Array]),
    );
    const written: (string | number | Uint8Array)[][] = [];
    const emptied = new Map<number, string[]>();
    for (const token of tokens) {
      for (const [block, { added, removed }] of this.#blocks.get(token)!) {
        const { size, rows } = encodeBlock(editBlock(kept.get(`${token} ${block}`), added, removed));
        if (size > 0) written.push([kind, token, block, size, rows]);
        else emptied.set(block, [...(emptied.get(block) ?? []), token]);
      }
    }
    for (const [block, gone] of emptied) {
      const marks = listsOf(gone)[0]!;
      await sql.all(
        `DELETE FROM posting WHERE kind = ? AND block = ? AND token IN (${marks.map(() => '?').join(', ')})`,
        [kind, block, ...marks],
      );
    }
    await insertRows(
      sql,
      'posting (kind, token, block, size, rows)',
      written,
      'ON CONFLICT (kind, token, block) DO UPDATE SET size = excluded.size, rows = excluded.rows',
    );
  }

  #block(token: string, number: number): { added: number[]; removed: number[] } {
    this.count += 1;
    const blocks = this.#blocks.get(token) ?? new Map<number, { added: number[]; removed: number[] }>();
    this.#blocks.set(token, blocks);
    const block = Math.floor(number / blockSize);
    const edits = blocks.get(block) ?? { added: [], removed: [] };
    blocks.set(block, edits);
    return edits;
  }
}

/** Reads the postings of tokens and of beginnings of tokens, in one statement. */
export async function readPostings(
  sql: Sql,
  kind: string,
  wanted: readonly WantedToken[],
): Promise<{ version: number; rows: SqlRow[] }> {
  const tokens = wanted.filter(({ prefix }) => !prefix).map(({ token }) => token);
  const prefixes = wanted.filter(({ prefix }) => prefix).map(({ token }) => token);
  const list = tokens.length > 0 ? listsOf(tokens)[0]! : [];
  const parts = [
    ...(list.length > 0
      ? [`SELECT token, block, rows FROM posting WHERE kind = ? AND token IN (${list.map(() => '?').join(', ')})`]
      : []),
    ...prefixes.map(() => 'SELECT token, block, rows FROM posting WHERE kind = ? AND token >= ? AND token < ?'),
  ];
  const values = [
    ...(list.length > 0 ? [kind, ...list] : []),
    ...prefixes.flatMap((prefix) => [kind, prefix, prefix + last]),
  ];
  const rows = await sql.all(
    `SELECT version, token, block, rows FROM dataset LEFT JOIN (${parts.join(' UNION ALL ')}) AS found ON 1 = 1`,
    values,
  );
  return { version: Number(rows[0]?.version), rows: rows.filter(({ token }) => token !== null) };
}

/** The entries of each token that was wanted, from the rows that {@link readPostings} found. `size` is above every number. */
export function postingsOf(wanted: readonly WantedToken[], rows: readonly SqlRow[], size: number): Postings {
  const byToken = new Map<string, SqlRow[]>();
  for (const row of rows) {
    const blocks = byToken.get(row.token as string);
    if (blocks === undefined) byToken.set(row.token as string, [row]);
    else blocks.push(row);
  }
  const known: Postings = new Map();
  for (const one of wanted) {
    const bitmap = emptyBitmap(size);
    const tokens = one.prefix ? [...byToken.keys()].filter((found) => found.startsWith(one.token)) : [one.token];
    for (const token of tokens) {
      for (const row of byToken.get(token) ?? []) addBlock(bitmap, Number(row.block), row.rows as Uint8Array);
    }
    known.set(keyOf(one), bitmap);
  }
  return known;
}

/** The words of the entries of a kind: folded, their stems, and how they are written where that is different. */
export async function readVocabulary(sql: Sql, kind: string): Promise<{ version: number; vocabulary: Vocabulary }> {
  const marked = ['f', 's', 'w'].map(
    (mark) =>
      `SELECT token, sum(size) AS entries FROM posting
       WHERE kind = ? AND token >= '${mark}:' AND token < '${mark};' GROUP BY token`,
  );
  const rows = await sql.all(
    `SELECT version, token, entries FROM dataset LEFT JOIN (${marked.join(' UNION ALL ')}) AS found ON 1 = 1`,
    [kind, kind, kind],
  );
  const [words, stems, written]: [KnownWord[], string[], WrittenWord[]] = [[], [], []];
  for (const { token, entries } of rows) {
    if (token === null) continue;
    const [mark, word] = [String(token)[0], String(token).slice(2)];
    if (mark === 's') stems.push(word);
    else if (mark === 'w') words.push({ word, count: Number(entries) });
    else {
      const parting = word.indexOf('-');
      written.push({ word: word.slice(0, parting), written: word.slice(parting + 1), count: Number(entries) });
    }
  }
  return { version: Number(rows[0]?.version), vocabulary: new Vocabulary({ words, stems, written }) };
}
