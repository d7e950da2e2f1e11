// Runs every browser test of the package it is called in, in the browsers in which `npm test` runs the core only.
import { startTestRunner } from '@web/test-runner';

process.env.VCS_BROWSERS = 'firefox,webkit';
await startTestRunner({ argv: process.argv.slice(2) });
