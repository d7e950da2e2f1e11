import { chromium } from 'playwright';
import type { Browser } from 'playwright';

/** Switches that keep Chromium from talking to anybody, or asking anything, while it is tested. */
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const launchBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['VCS_CHROMIUM'] ?? '/usr/bin/chromium', args: [...args, ...more] });
