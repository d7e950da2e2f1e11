import { createClient } from '@vcs/sdk';
import { createMockFetch } from '@vcs/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components';
import { directoryExamples } from './directory.examples.ts';
import type { DirectoryExample } from './directory.examples.ts';
import './define.ts';

type Attributes = Record<string, string>;

const meta: Meta<Attributes> = {
  title: 'Elements/vcs-directory',
  component: 'vcs-directory',
  argTypes: {
    api: { control: 'text' },
    q: { control: 'text' },
    ward: { control: 'text' },
    category: { control: 'text' },
    limit: { control: 'text' },
    'heading-level': { control: 'select', options: ['1', '2', '3', '4', '5'] },
    lang: { control: 'select', options: ['en', 'bn', 'so', 'ar'] },
  },
};

// The file format asks for the description of a story file as its default.
export default meta;

function story({ title, attributes, api, opened }: DirectoryExample): StoryObj<Attributes> {
  return {
    name: title,
    args: attributes,
    render: (args) => {
      const element = document.createElement('vcs-directory');
      for (const [name, value] of Object.entries(args)) if (value) element.setAttribute(name, value);
      const fetch = createMockFetch(api);
      element.client = createClient({ baseUrl: 'https://api.example.org', fetch, retries: 0 });
      const link = document.createElement('a');
      link.href = 'https://example.org/directory';
      link.textContent = 'Find local help in the directory';
      element.append(link);
      return element;
    },
    ...(opened === undefined
      ? {}
      : {
          play: async ({ canvasElement }) => {
            const element = canvasElement.querySelector('vcs-directory')!;
            await element.updateComplete;
            const card = () => element.shadowRoot!.querySelector<HTMLElement>(`[data-slug='${opened}']`);
            while (!card()) await new Promise((resolve) => requestAnimationFrame(resolve));
            card()!.click();
          },
        }),
  };
}

const examples: Readonly<Record<keyof typeof directoryExamples, DirectoryExample>> = directoryExamples;

export const Results = story(examples.results);
export const Presets = story(examples.presets);
export const Words = story(examples.words);
export const OneResult = story(examples.oneResult);
export const ManyResults = story(examples.manyResults);
export const LongName = story(examples.longName);
export const BareRecord = story(examples.bareRecord);
export const NotRunning = story(examples.notRunning);
export const OtherScripts = story(examples.otherScripts);
export const Detail = story(examples.detail);
export const OldDetail = story(examples.oldDetail);
export const BareDetail = story(examples.bareDetail);
export const Nothing = story(examples.nothing);
export const NoServices = story(examples.noServices);
export const Loading = story(examples.loading);
export const Unreachable = story(examples.unreachable);
export const WrongAttribute = story(examples.wrongAttribute);
export const Bengali = story(examples.bengali);
export const Somali = story(examples.somali);
export const Arabic = story(examples.arabic);
