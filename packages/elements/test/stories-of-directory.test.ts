import { directoryExamples } from '../src/directory/directory.examples.ts';
import { testStories } from './test-stories.ts';

testStories('vcs-directory', directoryExamples);
