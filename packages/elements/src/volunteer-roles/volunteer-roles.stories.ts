import type { Meta } from '@storybook/web-components';
import { elementStories } from '../testing/element-stories.ts';
import type { StoryArguments } from '../testing/element-stories.ts';
import { volunteerRolesExamples } from './volunteer-roles.examples.ts';
import './define.ts';

const { parameters, story } = elementStories('vcs-volunteer-roles', 'Find a volunteer role', volunteerRolesExamples);

const meta: Meta<StoryArguments> = {
  title: 'Elements/vcs-volunteer-roles',
  component: 'vcs-volunteer-roles',
  parameters,
};

// The file format asks for the description of a story file as its default.
export default meta;

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
export const OnMap = story('onMap');
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
