import type { Meta } from '@storybook/web-components';
import { elementStories } from '../testing/element-stories.ts';
import type { StoryArguments } from '../testing/element-stories.ts';
import { directoryExamples } from './directory.examples.ts';
import './define.ts';

const { parameters, story } = elementStories('vcs-directory', 'Find local help in the directory', directoryExamples);

const meta: Meta<StoryArguments> = { title: 'Elements/vcs-directory', component: 'vcs-directory', parameters };

// The file format asks for the description of a story file as its default.
export default meta;

export const Results = story('results');
export const Presets = story('presets');
export const Nearby = story('nearby');
export const FreeInTheWeek = story('freeInTheWeek');
export const Organisations = story('organisations');
export const Organisation = story('organisation');
export const OrganisationPresets = story('organisationPresets');
export const ChosenFilters = story('chosenFilters');
export const HostPages = story('hostPages');
export const Words = story('words');
export const OneResult = story('oneResult');
export const ManyResults = story('manyResults');
export const LongName = story('longName');
export const BareRecord = story('bareRecord');
export const NotRunning = story('notRunning');
export const OtherScripts = story('otherScripts');
export const OnMap = story('onMap');
export const OnWards = story('onWards');
export const AtOnePlace = story('atOnePlace');
export const WardTiles = story('wardTiles');
export const Detail = story('detail');
export const OldDetail = story('oldDetail');
export const BareDetail = story('bareDetail');
export const Kept = story('kept');
export const Shortlist = story('shortlist');
export const EmptyShortlist = story('emptyShortlist');
export const Comparison = story('comparison');
export const Share = story('share');
export const Correction = story('correction');
export const FaultyCorrection = story('faultyCorrection');
export const Referral = story('referral');
export const FaultyReferral = story('faultyReferral');
export const ReferralSheet = story('referralSheet');
export const Offers = story('offers');
export const Emergency = story('emergency');
export const Nothing = story('nothing');
export const NoServices = story('noServices');
export const Updating = story('updating');
export const Loading = story('loading');
export const Unreachable = story('unreachable');
export const WrongAttribute = story('wrongAttribute');
export const Bengali = story('bengali');
export const Somali = story('somali');
export const Arabic = story('arabic');
