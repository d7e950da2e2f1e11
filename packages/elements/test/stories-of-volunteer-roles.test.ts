import { volunteerRolesExamples } from '../src/volunteer-roles/volunteer-roles.examples.ts';
import { testStories } from './test-stories.ts';

testStories('vcs-volunteer-roles', volunteerRolesExamples);
