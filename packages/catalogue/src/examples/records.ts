import { advice } from './advice.ts';
import { expand } from './expand.ts';
import type { ExampleRecords } from './expand.ts';
import { faith } from './faith.ts';
import { families } from './families.ts';
import { food } from './food.ts';
import { olderPeople } from './older-people.ts';

/** The organisations invented to show the product, with their services and places. */
export const inventedRecords: ExampleRecords = expand([...food, ...advice, ...olderPeople, ...families, ...faith]);

/** Everything that the example data hold. */
export const exampleRecords: ExampleRecords = inventedRecords;
