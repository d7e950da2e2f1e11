import { handlers } from '@vcs/sdk/testing/msw';
import type { Meta, StoryObj } from '@storybook/web-components';
import { eventsExamples } from './events.examples.ts';
import type { EventsExample, EventsExampleName } from './events.examples.ts';
import './define.ts';

type Attributes = Record<string, string>;

const examples: Readonly<Record<EventsExampleName, EventsExample>> = eventsExamples;

/** Each story has an API of its own: elements on one page share a client for one address, and with it what it keeps. */
const apiOf = (name: string) => `https://api.example.org/${name}`;

const meta: Meta<Attributes> = {
  title: 'Elements/vcs-events',
  component: 'vcs-events',
  argTypes: {
    api: { control: 'text' },
    q: { control: 'text' },
    view: { control: 'select', options: ['agenda', 'month'] },
    kind: { control: 'text' },
    category: { control: 'text' },
    ward: { control: 'text' },
    accessibility: { control: 'text' },
    organisation: { control: 'text' },
    from: { control: 'text' },
    to: { control: 'text' },
    near: { control: 'text' },
    radius: { control: 'text' },
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

/** Attributes that say something by being there. */
const yes = ['free', 'online'];

function story(name: EventsExampleName): StoryObj<Attributes> {
  const { title, attributes, opened } = examples[name];
  return {
    name: title,
    args: { api: apiOf(name), ...attributes },
    render: (args) => {
      const element = document.createElement('vcs-events');
      for (const [name, value] of Object.entries(args)) {
        if (typeof value === 'string' && (value !== '' || yes.includes(name))) element.setAttribute(name, value);
      }
      const link = document.createElement('a');
      link.href = 'https://example.org/events';
      link.textContent = 'What’s on';
      element.append(link);
      return element;
    },
    ...(opened === undefined
      ? {}
      : {
          play: async ({ canvasElement }) => {
            const element = canvasElement.querySelector('vcs-events')!;
            await element.updateComplete;
            const card = () => element.shadowRoot!.querySelector<HTMLElement>(`[data-slug='${opened}']`);
            while (!card()) await new Promise((resolve) => requestAnimationFrame(resolve));
            card()!.click();
          },
        }),
  };
}

export const Results = story('results');
export const Month = story('month');
export const Presets = story('presets');
export const FreeOnline = story('freeOnline');
export const Words = story('words');
export const OneResult = story('oneResult');
export const ManyResults = story('manyResults');
export const FullMonth = story('fullMonth');
export const EmptyMonth = story('emptyMonth');
export const Series = story('series');
export const Changed = story('changed');
export const OverNight = story('overNight');
export const LongName = story('longName');
export const BareRecord = story('bareRecord');
export const OtherScripts = story('otherScripts');
export const Consultations = story('consultations');
export const Detail = story('detail');
export const CancelledDetail = story('cancelledDetail');
export const OutcomeDetail = story('outcomeDetail');
export const BareDetail = story('bareDetail');
export const Nothing = story('nothing');
export const NoEvents = story('noEvents');
export const Loading = story('loading');
export const Unreachable = story('unreachable');
export const WrongAttribute = story('wrongAttribute');
export const Bengali = story('bengali');
export const Somali = story('somali');
export const Arabic = story('arabic');
export const ArabicMonth = story('arabicMonth');
