import { handlers } from '@vcs/sdk/testing/msw';
import type { Meta, StoryObj } from '@storybook/web-components';
import { volunteerRolesExamples } from './volunteer-roles.examples.ts';
import type { VolunteerRolesExample, VolunteerRolesExampleName } from './volunteer-roles.examples.ts';
import './define.ts';

type Attributes = Record<string, string>;

const examples: Readonly<Record<VolunteerRolesExampleName, VolunteerRolesExample>> = volunteerRolesExamples;

/** Each story has an API of its own: elements on one page share a client for one address, and with it what it keeps. */
const apiOf = (name: string) => `https://api.example.org/${name}`;

const meta: Meta<Attributes> = {
  title: 'Elements/vcs-volunteer-roles',
  component: 'vcs-volunteer-roles',
  argTypes: {
    api: { control: 'text' },
    q: { control: 'text' },
    kind: { control: 'text' },
    cause: { control: 'text' },
    skill: { control: 'text' },
    'day-part': { control: 'text' },
    place: { control: 'text' },
    commitment: { control: 'text' },
    age: { control: 'text' },
    team: { control: 'text' },
    english: { control: 'select', options: ['', 'any', 'basic', 'conversational', 'fluent'] },
    dbs: { control: 'text' },
    organisation: { control: 'text' },
    accessibility: { control: 'text' },
    ward: { control: 'text' },
    near: { control: 'text' },
    radius: { control: 'text' },
    filters: { control: 'text' },
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

function story(name: VolunteerRolesExampleName): StoryObj<Attributes> {
  const { title, attributes, opened } = examples[name];
  return {
    name: title,
    args: { api: apiOf(name), ...attributes },
    render: (args) => {
      const element = document.createElement('vcs-volunteer-roles');
      for (const [name, value] of Object.entries(args)) {
        if (typeof value === 'string' && value !== '') element.setAttribute(name, value);
      }
      const link = document.createElement('a');
      link.href = 'https://example.org/volunteer-roles';
      link.textContent = 'Find a volunteer role';
      element.append(link);
      return element;
    },
    ...(opened === undefined
      ? {}
      : {
          play: async ({ canvasElement }) => {
            const element = canvasElement.querySelector('vcs-volunteer-roles')!;
            await element.updateComplete;
            const card = () => element.shadowRoot!.querySelector<HTMLElement>(`[data-slug='${opened}']`);
            while (!card()) await new Promise((resolve) => requestAnimationFrame(resolve));
            card()!.click();
          },
        }),
  };
}

export const Results = story('results');
export const ForEmployers = story('forEmployers');
export const ForYoungPeople = story('forYoungPeople');
export const Trustees = story('trustees');
export const FromHome = story('fromHome');
export const WhenFree = story('whenFree');
export const Emergency = story('emergency');
export const OfOneOrganisation = story('ofOneOrganisation');
export const Near = story('near');
export const Words = story('words');
export const OneResult = story('oneResult');
export const ManyResults = story('manyResults');
export const LongName = story('longName');
export const BareRecord = story('bareRecord');
export const OtherScript = story('otherScript');
export const Detail = story('detail');
export const CallOutDetail = story('callOutDetail');
export const JobDetail = story('jobDetail');
export const BareDetail = story('bareDetail');
export const Nothing = story('nothing');
export const NoRoles = story('noRoles');
export const Loading = story('loading');
export const Unreachable = story('unreachable');
export const WrongAttribute = story('wrongAttribute');
export const Bengali = story('bengali');
export const Somali = story('somali');
export const Arabic = story('arabic');
export const ArabicDetail = story('arabicDetail');
