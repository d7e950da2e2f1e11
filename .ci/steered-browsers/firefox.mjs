// Firefox, driven by WebDriver BiDi over its own socket: the few commands that a journey needs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Waits for the address that Firefox prints. */
async function addressOf(child) {
  let said = '';
  for await (const chunk of child.stderr) {
    said += chunk;
    const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
    if (found) return found[1];
  }
  throw new Error(`Firefox ended before it could be driven. ${said}`);
}

/** Opens Firefox without a window and with a profile of its own. */
export async function openFirefox(file) {
  const profile = await mkdtemp(join(tmpdir(), 'vcs-firefox-'));
  const child = spawn(file, ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const socket = new WebSocket(`${await addressOf(child)}/session`);
  child.stderr.resume?.();
  await once(socket, 'open');
  const waiting = new Map();
  socket.addEventListener('message', ({ data }) => {
    const { id, result, message } = JSON.parse(data);
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (result === undefined) reject?.(new Error(message));
    else resolve?.(result);
  });
  let last = 0;
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const [{ context }] = contexts;
  return {
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    /** Runs a script that returns text or nothing. */
    async evaluate(script) {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression: `(() => { ${script} })()`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    async close() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
