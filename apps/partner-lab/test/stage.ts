import { after, before } from 'node:test';
import type { Browser } from 'playwright';
import { createLab } from '../src/server.ts';
import type { Lab } from '../src/server.ts';
import { startApi } from './api.ts';
import type { Api } from './api.ts';
import { launchBrowser } from './browser.ts';
import { visit } from './visit.ts';
import type { Visit, VisitOptions } from './visit.ts';

/** The API, the partners' pages on another origin, and a browser, for the tests of one file. */
export class Stage {
  readonly #api: Api;
  readonly #lab: Lab;
  readonly #browser: Browser;

  constructor(api: Api, lab: Lab, browser: Browser) {
    this.#api = api;
    this.#lab = lab;
    this.#browser = browser;
  }

  get apiOrigin(): string {
    return this.#api.origin;
  }

  /** The two origins a page may talk to. */
  get origins(): readonly string[] {
    return [this.#lab.origin, this.#api.origin];
  }

  open(page: string, options?: VisitOptions): Promise<Visit> {
    return visit(this.#browser, `${this.#lab.origin}/${page}`, options);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#lab.close();
    await this.#api.stop();
  }
}

export async function openStage(): Promise<Stage> {
  const api = await startApi();
  const [lab, browser] = await Promise.all([createLab({ apiOrigin: api.origin }), launchBrowser()]);
  return new Stage(api, lab, browser);
}

/** Opens the stage before the tests of the file and closes it after them. */
export function useStage(): () => Stage {
  let stage: Stage | undefined;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());
  return () => {
    if (stage === undefined) throw new Error('Expected the stage to be asked for inside a test.');
    return stage;
  };
}
