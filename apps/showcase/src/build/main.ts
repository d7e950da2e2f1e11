import { createClient } from '@vcs/sdk';
import { contentOrLast, NoContentError } from '../content/last-content.ts';
import { NoAwardsError, readContent } from '../content/read-content.ts';
import { startApi } from './example-api.ts';
import { readSettings, SettingError } from './settings.ts';
import { pageFiles, pictureFiles } from './site-files.ts';
import { ForeignFolderError, writeFiles } from './write-files.ts';

async function buildSite(): Promise<void> {
  const settings = readSettings(process.env, new Date());
  const own = settings.source === undefined ? await startApi() : undefined;
  try {
    const baseUrl = settings.source ?? own!.origin;
    const client = createClient({ baseUrl, timeout: 15_000 });
    const content = await contentOrLast(
      () => readContent(client, settings.day),
      settings.source ?? 'the example data',
      settings.contentFile,
      (sentence) => console.warn(sentence),
    );
    const files = new Map([...(await pageFiles(content, settings)), ...(await pictureFiles(content, settings))]);
    await writeFiles(settings.folder, files);
    console.log(`${files.size} files of the site for ${settings.day}, at ${settings.address}, in ${settings.folder}`);
  } finally {
    await own?.close();
  }
}

/** What whoever builds can put right needs no stack trace. */
const forThePerson = [SettingError, NoContentError, NoAwardsError, ForeignFolderError];

buildSite().catch((error: unknown) => {
  const isForThem = forThePerson.some((kind) => error instanceof kind);
  console.error(isForThem ? (error as Error).message : error);
  process.exitCode = 1;
});
