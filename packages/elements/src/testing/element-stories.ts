import { handlers } from '@vcs/sdk/testing/msw';
import type { StoryObj } from '@storybook/web-components';
import type { LitElement } from 'lit';
import { shortlist } from '../shortlist/shortlist.ts';
import type { ElementExample } from './element-example.ts';
import { settled } from './settled.ts';

/** Attributes by name; one that says something by being there is `true` or `false`. */
export type StoryArguments = Record<string, string | boolean>;

/**
 * The stories of an element, one for each of its examples. Each has an API of its own, because elements on one page share
 * a client for one address, and with it what it keeps; below Storybook's own address, because its pages ask nobody else.
 * @param link what visitors without script read
 * @param later what the element shows soon after its first list
 */
export function elementStories<Name extends string>(
  tag: string,
  link: string,
  examples: Readonly<Record<Name, ElementExample>>,
  later?: string,
) {
  const apiOf = (name: Name) => new URL(`api/${tag}-${name}`, document.baseURI).href;
  const all = Object.entries<ElementExample>(examples) as [Name, ElementExample][];
  return {
    /** The answers to all stories, because a page of the docs may show several. */
    parameters: { msw: all.flatMap(([name, { api }]) => handlers({ baseUrl: apiOf(name), ...api })) },

    story(name: Name): StoryObj<StoryArguments> {
      const example: ElementExample = examples[name];
      const given = Object.entries(example.attributes).map(([attribute, value]) => [attribute, value || true]);
      return {
        name: example.title,
        args: { api: apiOf(name), ...Object.fromEntries(given) },
        render: (args) => {
          // All elements of a page share one, and all stories a page.
          shortlist.clear();
          const element = document.createElement(tag);
          for (const [attribute, value] of Object.entries(args)) {
            if (value) element.setAttribute(attribute, value === true ? '' : value);
          }
          const page = { href: 'https://example.org/directory', textContent: link };
          element.append(Object.assign(document.createElement('a'), page));
          return element;
        },
        play: ({ canvasElement }) => settled(canvasElement.querySelector<LitElement>(tag)!, example, later),
      };
    },
  };
}
