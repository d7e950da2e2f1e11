import { handlers } from '@vcs/sdk/testing/msw';
import type { Meta, StoryObj } from '@storybook/web-components';
import { premisesFinderExamples } from './premises-finder.examples.ts';
import type { PremisesFinderExample, PremisesFinderExampleName } from './premises-finder.examples.ts';
import './define.ts';

type Attributes = Record<string, string>;

const examples: Readonly<Record<PremisesFinderExampleName, PremisesFinderExample>> = premisesFinderExamples;

/** Each story has an API of its own: elements on one page share a client for one address, and with it what it keeps. */
const apiOf = (name: string) => `https://api.example.org/rooms-${name}`;

const meta: Meta<Attributes> = {
  title: 'Elements/vcs-premises-finder',
  component: 'vcs-premises-finder',
  argTypes: {
    api: { control: 'text' },
    q: { control: 'text' },
    hirer: { control: 'select', options: ['', 'community-group', 'charity', 'resident', 'public-body', 'business'] },
    most: { control: 'text' },
    capacity: { control: 'text' },
    layout: {
      control: 'select',
      options: ['', 'standing', 'theatre', 'classroom', 'boardroom', 'cabaret', 'desks'],
    },
    'day-part': { control: 'text' },
    tenure: { control: 'text' },
    kind: { control: 'text' },
    facility: { control: 'text' },
    accessibility: { control: 'text' },
    ward: { control: 'text' },
    'women-only': { control: 'select', options: ['', 'women-only'] },
    premises: { control: 'text' },
    organisation: { control: 'text' },
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

function story(name: PremisesFinderExampleName): StoryObj<Attributes> {
  const { title, attributes, opened } = examples[name];
  return {
    name: title,
    args: { api: apiOf(name), ...attributes },
    render: (args) => {
      const element = document.createElement('vcs-premises-finder');
      for (const [name, value] of Object.entries(args)) {
        if (typeof value === 'string' && value !== '') element.setAttribute(name, value);
      }
      const link = document.createElement('a');
      link.href = 'https://example.org/rooms';
      link.textContent = 'Find rooms and buildings';
      element.append(link);
      return element;
    },
    ...(opened === undefined
      ? {}
      : {
          play: async ({ canvasElement }) => {
            const element = canvasElement.querySelector('vcs-premises-finder')!;
            await element.updateComplete;
            const card = () => element.shadowRoot!.querySelector<HTMLElement>(`[data-slug='${opened}']`);
            while (!card()) await new Promise((resolve) => requestAnimationFrame(resolve));
            card()!.click();
          },
        }),
  };
}

export const Results = story('results');
export const ForMyGroup = story('forMyGroup');
export const ForManyPeople = story('forManyPeople');
export const ToRent = story('toRent');
export const Near = story('near');
export const Words = story('words');
export const OneResult = story('oneResult');
export const ManyResults = story('manyResults');
export const LongName = story('longName');
export const BareRecord = story('bareRecord');
export const StillToCome = story('stillToCome');
export const OtherScript = story('otherScript');
export const Hall = story('hall');
export const HallForMyGroup = story('hallForMyGroup');
export const Lease = story('lease');
export const Kitchen = story('kitchen');
export const BareDetail = story('bareDetail');
export const ComingDetail = story('comingDetail');
export const Nothing = story('nothing');
export const NoSpaces = story('noSpaces');
export const Loading = story('loading');
export const Unreachable = story('unreachable');
export const WrongAttribute = story('wrongAttribute');
export const Bengali = story('bengali');
export const Somali = story('somali');
export const Arabic = story('arabic');
export const ArabicDetail = story('arabicDetail');
