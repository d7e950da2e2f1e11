import { eventsExamples } from '../src/events/events.examples.ts';
import { testStories } from './test-stories.ts';

testStories('vcs-events', eventsExamples);
