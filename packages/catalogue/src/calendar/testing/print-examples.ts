import { writeCalendar } from '../index.ts';
import { exampleWindow } from './example-expectations.ts';
import { expanders } from './readers.ts';
import { listedExamples } from './sample-calendar.ts';

/* The calendar of the example events and what others read in it, for a process that has set another zone. */
const calendar = writeCalendar(listedExamples(), { name: 'What’s on' });
const read = expanders.map(({ name, expand }) => [name, expand(calendar, exampleWindow.from, exampleWindow.to)]);
process.stdout.write(
  JSON.stringify({ zone: new Date(0).getTimezoneOffset(), calendar, read: Object.fromEntries(read) }),
);
