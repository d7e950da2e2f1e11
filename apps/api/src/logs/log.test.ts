import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLog } from './log.ts';

function collected(level: 'debug' | 'info' | 'warn' | 'error' | 'silent') {
  let text = '';
  const log = createLog({ level, clock: () => new Date('2026-11-21T12:00:00Z'), send: (lines) => (text += lines) });
  const lines = (): unknown[] => {
    log.flush();
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
  };
  return { log, lines };
}

describe('the log', () => {
  it('is lines of JSON with time, level and message', () => {
    const { log, lines } = collected('info');
    log.write('info', 'started', { ms: 12, nothing: undefined });
    log.write('warn', 'two\nlines');
    assert.deepEqual(lines(), [
      { time: '2026-11-21T12:00:00.000Z', level: 'info', message: 'started', ms: 12 },
      { time: '2026-11-21T12:00:00.000Z', level: 'warn', message: 'two\nlines' },
    ]);
  });

  it('leaves out what is below its level', () => {
    const { log, lines } = collected('error');
    for (const level of ['debug', 'info', 'warn', 'error'] as const) log.write(level, level);
    assert.deepEqual(
      lines().map((line) => (line as { message: string }).message),
      ['error'],
    );
    const silent = collected('silent');
    silent.log.failure('failed', new Error('gone'));
    assert.deepEqual(silent.lines(), []);
  });

  it('has the stack of an error and of what caused it', () => {
    const { log, lines } = collected('warn');
    log.failure('request failed', new Error('outer', { cause: new Error('inner') }), { requestId: 'r1' });
    const [line] = lines() as { error: string; requestId: string }[];
    assert.equal(line?.requestId, 'r1');
    assert.match(line.error, /Error: outer\n\s+at [^]*caused by: Error: inner\n\s+at /);
  });

  it('is sent by itself', async () => {
    const sent = Promise.withResolvers<string>();
    createLog({ level: 'info', send: sent.resolve }).write('info', 'hello');
    assert.match(await sent.promise, /"message":"hello"/);
  });
});
