import { handlers } from '@vcs/sdk/testing/msw';
import type { Meta, StoryObj } from '@storybook/web-components';
import { directoryExamples } from './directory.examples.ts';
import type { DirectoryExample, DirectoryExampleName } from './directory.examples.ts';
import './define.ts';

type Attributes = Record<string, string>;

const examples: Readonly<Record<DirectoryExampleName, DirectoryExample>> = directoryExamples;

/** Each story has an API of its own: elements on one page share a client for one address, and with it what it keeps. */
const apiOf = (name: string) => `https://api.example.org/${name}`;

const meta: Meta<Attributes> = {
  title: 'Elements/vcs-directory',
  component: 'vcs-directory',
  argTypes: {
    api: { control: 'text' },
    q: { control: 'text' },
    ward: { control: 'text' },
    category: { control: 'text' },
    need: { control: 'text' },
    audience: { control: 'text' },
    'spoken-language': { control: 'text' },
    access: { control: 'text' },
    accessibility: { control: 'text' },
    open: { control: 'text' },
    age: { control: 'text' },
    near: { control: 'text' },
    radius: { control: 'text' },
    filters: { control: 'text' },
    'link-template': { control: 'text' },
    limit: { control: 'text' },
    'heading-level': { control: 'select', options: ['1', '2', '3', '4', '5'] },
    lang: { control: 'select', options: ['en', 'bn', 'so', 'ar'] },
  },
  parameters: {
    // Those of all stories, because the page of docs shows them together.
    msw: Object.entries(examples).flatMap(([name, { api }]) => handlers({ baseUrl: apiOf(name), ...api })),
  },
};

// The file format asks for the description of a story file as its default.
export default meta;

function story(name: DirectoryExampleName): StoryObj<Attributes> {
  const { title, attributes, opened } = examples[name];
  return {
    name: title,
    args: { api: apiOf(name), ...attributes },
    render: (args) => {
      const element = document.createElement('vcs-directory');
      for (const [name, value] of Object.entries(args)) {
        if (typeof value === 'string' && (value !== '' || name in attributes)) element.setAttribute(name, value);
      }
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

export const Results = story('results');
export const Presets = story('presets');
export const Nearby = story('nearby');
export const FreeInTheWeek = story('freeInTheWeek');
export const ChosenFilters = story('chosenFilters');
export const HostPages = story('hostPages');
export const Words = story('words');
export const OneResult = story('oneResult');
export const ManyResults = story('manyResults');
export const LongName = story('longName');
export const BareRecord = story('bareRecord');
export const NotRunning = story('notRunning');
export const OtherScripts = story('otherScripts');
export const Detail = story('detail');
export const OldDetail = story('oldDetail');
export const BareDetail = story('bareDetail');
export const Nothing = story('nothing');
export const NoServices = story('noServices');
export const Loading = story('loading');
export const Unreachable = story('unreachable');
export const WrongAttribute = story('wrongAttribute');
export const Bengali = story('bengali');
export const Somali = story('somali');
export const Arabic = story('arabic');
