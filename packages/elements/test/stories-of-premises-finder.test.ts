import { premisesFinderExamples } from '../src/premises-finder/premises-finder.examples.ts';
import { testStories } from './test-stories.ts';

testStories('vcs-premises-finder', premisesFinderExamples);
