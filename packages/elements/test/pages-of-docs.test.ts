import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { entries, Storybook } from './storybook.ts';

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly Attribute[] }[];
  }[];
}

const manifest = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8')) as Manifest;
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** Whether it may only be one out of several. */
const isChosen = ({ type }: Attribute) => /^'|^\w+( \| \w+)+$/.test(type?.text ?? '');

describe('the pages of the docs', () => {
  let storybook: Storybook;
  before(async () => {
    storybook = await Storybook.open();
  });
  after(() => storybook.close());

  for (const { id, title, name } of entries().filter(({ type }) => type === 'docs')) {
    it(`${title}, ${name}`, async () => {
      const about = title.split('/').at(-1);
      const [heading] = await storybook.read(id);
      equal(heading, name === 'Accessibility' ? `Accessibility of <${about}>` : about);
      const element = elements.find(({ tagName }) => tagName === about);
      if (element && name === 'Docs') {
        const controls = await storybook.controls();
        const without = element.attributes!.filter(({ name }) => !controls.includes(name)).map(({ name }) => name);
        deepEqual(without, [], 'Every attribute has a control.');
        const choices = await storybook.choices();
        for (const { name, type } of element.attributes!.filter(isChosen)) {
          const values = type!.text.replaceAll("'", '').split(' | ');
          const missing = values.filter((value) => !choices[name]?.includes(value));
          deepEqual(missing, [], `${name} is chosen out of what it may be.`);
        }
      }
      deepEqual(storybook.faults.splice(0), []);
    });
  }

  it('are there for every element, on its use and on its accessibility', () => {
    const pages = entries().filter(({ type }) => type === 'docs');
    for (const { tagName } of elements) {
      const names = pages.filter(({ title }) => title === `Elements/${tagName}`).map(({ name }) => name);
      deepEqual(names.toSorted(), ['Accessibility', 'Docs'], tagName);
    }
  });
});
