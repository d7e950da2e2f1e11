// Runs the tests of Web Test Runner in WebKitGTK, through the WebDriver server that comes with it, on a display of its own.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { WebDriverPage } from './webdriver.mjs';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a display that nobody sees, and gives its name once it is there. */
async function startDisplay() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(child.stdio[3], 'data');
  return { child, name: `:${String(number).trim()}` };
}

async function untilAnswers(address) {
  for (let tries = 0; tries < 200; tries += 1) {
    const ready = await fetch(`${address}/status`).catch(() => undefined);
    if (ready?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`WebKitWebDriver did not answer at ${address} within 10 seconds.`);
}

class WebKitLauncher {
  name = 'WebKit';
  // The commands that move the mouse, press keys and size the page speak to a page like Puppeteer's.
  type = 'puppeteer';
  concurrency = 1;
  #driver;
  #miniBrowser;
  #children = [];
  #page;
  #session;

  constructor({ driver, miniBrowser }) {
    this.#driver = driver;
    this.#miniBrowser = miniBrowser;
  }

  async #open() {
    const display = await startDisplay();
    const port = await freePort();
    const server = spawn(this.#driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display.name, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    });
    this.#children = [server, display.child];
    const address = `http://127.0.0.1:${port}`;
    await untilAnswers(address);
    return WebDriverPage.open(address, {
      'webkitgtk:browserOptions': { binary: this.#miniBrowser, args: ['--automation'] },
    });
  }

  async startSession(id, url) {
    this.#page ??= await this.#open();
    this.#session = id;
    await this.#page.goto(url);
  }

  isActive(id) {
    return this.#session === id;
  }

  getPage() {
    return this.#page;
  }

  getBrowserUrl() {
    return this.#page.url();
  }

  async stopSession() {
    this.#session = undefined;
    await this.#page.goto('about:blank');
    return { browserLogs: [] };
  }

  async startDebugSession() {
    throw new Error('Debugging in WebKit is not offered here. Use Chromium or Firefox.');
  }

  async stop() {
    await this.#page?.close().catch(() => undefined);
    for (const child of this.#children) child.kill();
  }
}

export function webkitLauncher(places) {
  return new WebKitLauncher(places);
}
