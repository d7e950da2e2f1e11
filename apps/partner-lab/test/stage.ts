import { after, before } from 'node:test';
import type { Browser } from 'playwright';
import { createLab } from '../src/server.ts';
import type { Lab } from '../src/server.ts';
import { startApi } from './api.ts';
import type { Api, ApiOptions } from './api.ts';
import { launchBrowser } from './browser.ts';
import { visit } from './visit.ts';
import type { Visit, VisitOptions } from './visit.ts';

/** The API, the partners' pages on another origin, and a browser. */
export interface Stage {
  readonly api: Api;
  /** The two origins a page may talk to. */
  readonly origins: readonly string[];
  /** Opens a page of the lab. */
  open(page: string, options?: VisitOptions): Promise<Visit>;
  /** Opens a page of the server itself, such as `/add-to-your-site`. */
  openOurs(path: string, options?: VisitOptions): Promise<Visit>;
  /** Opens a page of the API's own server, such as `directory?q=lunch`. */
  openHosted(path: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

export async function openStage(options?: ApiOptions): Promise<Stage> {
  const api = await startApi(options);
  let lab: Lab | undefined;
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await lab?.close();
    await api.close();
  };
  try {
    lab = await createLab({ apiOrigin: api.origin });
    browser = await launchBrowser();
    const { origin } = lab;
    const opened = browser;
    return {
      api,
      origins: [origin, api.origin],
      open: (page, visitOptions) => visit(opened, `${origin}/${page}`, visitOptions),
      openOurs: (path, visitOptions) => visit(opened, `${api.origin}${path}`, visitOptions),
      openHosted: (path, visitOptions) => visit(opened, `${api.origin}/${path}`, visitOptions),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

let shared: Promise<Stage> | undefined;
after(async () => (await shared)?.close());

/** The one stage of a test process, opened for the first who needs it: a server and a browser take seconds to start. */
export function useStage(options?: ApiOptions): () => Stage {
  let stage: Stage | undefined;
  before(async () => {
    stage = await (shared ??= openStage(options));
  });
  return () => {
    if (stage === undefined) throw new Error('Expected the stage to be asked for inside a test.');
    return stage;
  };
}
