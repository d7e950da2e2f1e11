import type { Meta } from '@storybook/web-components';
import { elementStories } from '../testing/element-stories.ts';
import type { StoryArguments } from '../testing/element-stories.ts';
import { premisesFinderExamples } from './premises-finder.examples.ts';
import './define.ts';

const { parameters, story } = elementStories('vcs-premises-finder', 'Find rooms and buildings', premisesFinderExamples);

const meta: Meta<StoryArguments> = {
  title: 'Elements/vcs-premises-finder',
  component: 'vcs-premises-finder',
  parameters,
};

// The file format asks for the description of a story file as its default.
export default meta;

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
export const OnMap = story('onMap');
export const Nothing = story('nothing');
export const NoSpaces = story('noSpaces');
export const Loading = story('loading');
export const Unreachable = story('unreachable');
export const WrongAttribute = story('wrongAttribute');
export const Bengali = story('bengali');
export const Somali = story('somali');
export const Arabic = story('arabic');
export const ArabicDetail = story('arabicDetail');
