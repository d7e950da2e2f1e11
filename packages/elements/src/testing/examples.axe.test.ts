import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import '../directory/define.ts';
import '../events/define.ts';
import '../premises-finder/define.ts';
import '../volunteer-roles/define.ts';
import { directoryExamples } from '../directory/directory.examples.ts';
import { eventsExamples } from '../events/events.examples.ts';
import { premisesFinderExamples } from '../premises-finder/premises-finder.examples.ts';
import { volunteerRolesExamples } from '../volunteer-roles/volunteer-roles.examples.ts';
import { violations } from './accessibility.ts';
import type { ElementExample } from './element-example.ts';
import { mountElement } from './mount-element.ts';
import { settled } from './settled.ts';

interface Subject {
  readonly tag: string;
  readonly examples: Readonly<Record<string, ElementExample>>;
  /** What it shows soon after its first list. */
  readonly later?: string;
}

const subjects: readonly Subject[] = [
  { tag: 'vcs-directory', examples: directoryExamples },
  { tag: 'vcs-events', examples: eventsExamples, later: '.period' },
  { tag: 'vcs-premises-finder', examples: premisesFinderExamples },
  { tag: 'vcs-volunteer-roles', examples: volunteerRolesExamples },
];

/** Chromium alone says so. There axe goes over the same examples as stories, in every looks of a host: test/stories-of-*. */
const inChromium = navigator.userAgent.includes('Chrome/');
if (inChromium) console.info('Left out: axe over the examples, which goes over the stories in this browser.');

for (const { tag, examples, later } of inChromium ? [] : subjects) {
  describe(`axe finds nothing wrong with <${tag}>`, () => {
    const original = console.error;
    beforeEach(async () => {
      await setViewport({ width: 1280, height: 800 });
      // Some examples are wrong on purpose and say so.
      console.error = () => {};
    });
    afterEach(() => {
      console.error = original;
      document.body.replaceChildren();
    });
    for (const [name, example] of Object.entries(examples)) {
      it(name, async () => {
        // As in a story: without an address there is nothing to share.
        const attributes = { api: 'https://api.example.org', ...example.attributes };
        const { element } = mountElement(tag, 'In the directory', attributes, example.api);
        await settled(element, example, later);
        expect(await violations(element)).to.deep.equal([]);
      });
    }
  });
}
