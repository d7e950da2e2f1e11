// The browsers besides Chromium in which whole pages are walked through, where they are installed.
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openFirefox } from './firefox.mjs';
import { openWebKit } from './webkit.mjs';

const others = {
  Firefox: { file: process.env.VCS_FIREFOX ?? '/usr/bin/firefox', open: openFirefox },
  WebKit: {
    file: process.env.VCS_WEBKIT ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    open: openWebKit,
  },
};

/** Until a script gives something. */
export async function until(window, what, script) {
  for (let tries = 0; tries < 600; tries += 1) {
    const given = await window.evaluate(script);
    if (given) return given;
    await wait(50);
  }
  throw new Error(`Expected ${what}, and waited for 30 seconds.`);
}

/** Goes on each journey in each browser, one after another, and says how it went; the process fails where one did. */
export async function inEveryOther(journeys) {
  for (const [name, { file, open }] of Object.entries(others)) {
    if (!existsSync(file)) {
      console.log(`Left out: ${name}, which is not installed.`);
      continue;
    }
    const window = await open(file);
    try {
      for (const [what, go] of journeys) {
        try {
          await go(window);
          console.log(`✔ ${name}: ${what}`);
        } catch (error) {
          console.error(`✖ ${name}: ${what}: ${error.message}`);
          process.exitCode = 1;
        }
      }
    } finally {
      await window.close();
    }
  }
}
