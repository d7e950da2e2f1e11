import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import type { BackupFile } from './manifest.ts';
import { BackupDamagedError } from './errors.ts';

const bytesAtATime = 256 * 1024;

/** Readable by its owner only, for it holds what the public does not see. */
const ownerOnly = 0o600;

/** Writes a text for each line to a new file, and to the disk before it resolves. */
export async function writeLines(
  path: string,
  lines: AsyncIterable<string>,
): Promise<Pick<BackupFile, 'lines' | 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  const counted = { lines: 0, bytes: 0 };
  const file = await open(path, 'wx', ownerOnly);
  try {
    let pending: string[] = [];
    let length = 0;
    const flush = async () => {
      const bytes = Buffer.from(pending.join(''));
      hash.update(bytes);
      counted.bytes += bytes.length;
      await file.appendFile(bytes);
      [pending, length] = [[], 0];
    };
    for await (const line of lines) {
      pending.push(line, '\n');
      counted.lines += 1;
      length += line.length;
      if (length >= bytesAtATime) await flush();
    }
    await flush();
    await file.sync();
  } finally {
    await file.close();
  }
  return { ...counted, sha256: hash.digest('hex') };
}

/**
 * The lines of a file of a backup. Only where it ends without an error was it what the manifest says.
 *
 * Not by `node:readline`, which also ends lines at U+2028 and U+2029; those may stand in JSON.
 * @throws BackupDamagedError
 */
export async function* readLines(path: string, expected: BackupFile): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const decoder = new StringDecoder('utf8');
  let [rest, lines, bytes] = ['', 0, 0];
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: bytesAtATime }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      if (bytes > expected.bytes) break;
      const parts = (rest + decoder.write(chunk)).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        lines += 1;
        yield part;
      }
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
    throw new BackupDamagedError(`Expected the file ${path} of the backup, found none. ${useAnother}`);
  }
  if (bytes !== expected.bytes || hash.digest('hex') !== expected.sha256) {
    throw new BackupDamagedError(
      `${path} is not the file that was backed up: its size or SHA-256 checksum differs from the manifest. ${useAnother}`,
    );
  }
  if (lines !== expected.lines || rest !== '') {
    throw new BackupDamagedError(
      `Expected ${expected.lines} whole lines in ${path}, found ${lines}${rest === '' ? '' : ' and part of another'}. ${useAnother}`,
    );
  }
}

export const useAnother = 'Nothing was restored. Copy the backup again from where it is kept, or use another one.';
