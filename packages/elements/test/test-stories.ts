import { deepEqual, equal } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { entries, Storybook } from './storybook.ts';

/** Looks of hosts in which the colours are looked at, beside the plain ones; the rest of them before a release. */
const isVerifying = process.env['VCS_VERIFY'] !== undefined;
const themes = isVerifying ? ['dark', 'unaware', 'govuk', 'nhs'] : ['dark'];

/** Shows every story of an element: it plays to its end, and axe finds nothing wrong in the looks of hosts. */
export function testStories(tag: string, examples: object): void {
  describe(`the stories of <${tag}>`, () => {
    const stories = entries().filter(({ type, title }) => type === 'story' && title === `Elements/${tag}`);
    let storybook: Storybook;
    before(async () => {
      storybook = await Storybook.open();
    });
    after(() => storybook.close());

    it('are its examples, every one', () => {
      const shown = stories.map(({ exportName }) => exportName!.charAt(0).toLowerCase() + exportName!.slice(1));
      deepEqual(shown.toSorted(), Object.keys(examples).toSorted());
    });

    it('are called as their examples are', () => {
      const titles = Object.values(examples as Record<string, { readonly title: string }>).map(({ title }) => title);
      deepEqual(stories.map(({ name }) => name).toSorted(), titles.toSorted());
    });

    for (const { id, exportName } of stories) {
      it(exportName!, async () => {
        const { event, message, violations } = await storybook.show(id);
        equal(event, 'storyFinished', message);
        deepEqual(violations, []);
        for (const theme of themes) deepEqual(await storybook.contrast(theme), [], theme);
        if (isVerifying) {
          deepEqual(await storybook.contrastInForcedColours(), [], 'forced colours');
          deepEqual(await storybook.uselessOnPaper(), [], 'on paper');
        }
        deepEqual(storybook.faults.splice(0), []);
      });
    }
  });
}
