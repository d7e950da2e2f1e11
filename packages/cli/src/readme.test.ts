import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { commands } from './commands/index.ts';
import { inventedWards } from './invented-wards.ts';
import { run, scratchFolders, shim } from './run-command.ts';
import { sampleFeed, serveFeed } from './sample-feed.ts';
import type { FeedServer } from './sample-feed.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

interface Documented {
  readonly line: string;
  readonly printed: string;
}

/** The command lines of the blocks marked `console`, each with what should be printed. */
function documented(): Documented[] {
  const blocks = [...readme.matchAll(/```console\n([^]*?)```/g)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [line = '', ...printed] = part.split('\n');
        return { line, printed: printed.join('\n') };
      }),
  );
}

/** What was printed, `…` standing for anything; on a line of its own, for any lines or none. */
function pattern(printed: string): RegExp {
  const escaped = printed.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/^…\n/gm, '(?:[^]*\n)?').replaceAll('…', '[^]*')}$`);
}

const newFolder = scratchFolders();

/** The feed that the examples name. A feed that is valid runs here in its stead. */
const namedFeed = 'https://directory.example.org/hsds';
let feed: FeedServer;
before(async () => {
  feed = await serveFeed(sampleFeed);
});
after(() => feed.close());

const withFeed = (line: string): string => line.replaceAll(namedFeed, feed.url);

/** A folder with the files that the examples name, and `vcs` on the path. */
function prepared(): { folder: string; environment: Record<string, string> } {
  const folder = newFolder();
  writeFileSync(
    join(folder, 'sheet.csv'),
    'Organisation name,Project or service,How to get in touch\nLantern Hall,Lunch,a@example.org\nWharf Club,Supper,\n',
  );
  writeFileSync(join(folder, 'wards.geojson'), inventedWards());
  writeFileSync(
    join(folder, 'postcodes.csv'),
    'postcode,lat,long\nE3 4OA,51.53,-0.02\nE14 9OB,51.49,-0.01\nM1 1AA,53.48,-2.23\n',
  );
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(shim, join(bin, 'vcs'));
  const path = [bin, dirname(process.execPath), process.env.PATH].join(delimiter);
  return { folder, environment: { VCS_DATA_DIR: join(folder, 'data'), PATH: path } };
}

const skip = process.platform === 'win32' ? 'needs a POSIX shell' : false;

describe('the README', () => {
  const examples = documented();
  let place: ReturnType<typeof prepared>;
  before(() => {
    if (skip === false) place = prepared();
  });

  // Each stands on what those before it have done, so they run one after another.
  for (const { line, printed } of examples) {
    it(`runs ${line.split('\n')[0]}`, { skip }, async () => {
      const { folder, environment } = place;
      const { code, output, errors } = await run('sh', ['-c', withFeed(line)], folder, environment);
      assert.deepEqual([code, errors], [0, ''], line);
      assert.match(output, pattern(printed), line);
    });
  }

  it('has an example of every command', () => {
    assert.ok(examples.length >= commands.length);
  });

  it('names every command and option', () => {
    for (const { words, options, arguments: named } of commands) {
      const call = ['vcs', ...words, ...named.map(({ name }) => name)].join(' ');
      assert.ok(readme.includes(`\`${call}`), call);
      for (const option of Object.keys(options)) assert.ok(readme.includes(`--${option}`), `${call} --${option}`);
    }
  });
});

describe('the help', () => {
  let place: ReturnType<typeof prepared>;
  before(() => {
    if (skip === false) place = prepared();
  });

  for (const { words, examples } of commands) {
    it(`of vcs ${words.join(' ')} shows command lines that work`, { skip }, async () => {
      const { folder, environment } = place;
      assert.ok(examples.length > 0);
      const help = await run('sh', ['-c', `vcs ${words.join(' ')} --help`], folder, environment);
      assert.equal(help.code, 0);
      for (const { call } of examples) {
        // A strict doctor finds something to look at in the sheet.
        const line = call.includes('--strict') ? `${call} || [ $? = 1 ]` : call;
        const { code, errors } = await run('sh', ['-c', withFeed(line)], folder, environment);
        assert.deepEqual([code, errors], [0, ''], call);
        assert.ok(help.output.includes(call), call);
      }
    });
  }
});
