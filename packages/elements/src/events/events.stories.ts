import type { Meta } from '@storybook/web-components';
import { elementStories } from '../testing/element-stories.ts';
import type { StoryArguments } from '../testing/element-stories.ts';
import { eventsExamples } from './events.examples.ts';
import './define.ts';

const { parameters, story } = elementStories('vcs-events', 'What’s on', eventsExamples, '.period');

const meta: Meta<StoryArguments> = { title: 'Elements/vcs-events', component: 'vcs-events', parameters };

// The file format asks for the description of a story file as its default.
export default meta;

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
export const OnMap = story('onMap');
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
