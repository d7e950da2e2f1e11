import { advice } from './advice.ts';
import { arts } from './arts.ts';
import { disability } from './disability.ts';
import { environment } from './environment.ts';
import { expand } from './expand.ts';
import type { ExampleRecords } from './expand.ts';
import { faith } from './faith.ts';
import { families } from './families.ts';
import { food } from './food.ts';
import { friendship } from './friendship.ts';
import { groups } from './groups.ts';
import { health } from './health.ts';
import { housing } from './housing.ts';
import { inBengaliAndSomali } from './in-bengali-and-somali.ts';
import { learning } from './learning.ts';
import { mentalHealth } from './mental-health.ts';
import { olderPeople } from './older-people.ts';
import { safetyAndDigital } from './safety-and-digital.ts';
import { sport } from './sport.ts';
import { strategyPartners } from './strategy-partners.ts';
import { expandStrategy } from './strategy-records.ts';
import { strategySector } from './strategy-sector.ts';
import { work } from './work.ts';
import { youth } from './youth.ts';

/** The organisations invented to show the product, with their services and places. */
export const inventedRecords: ExampleRecords = expand([
  ...food,
  ...advice,
  ...housing,
  ...families,
  ...youth,
  ...olderPeople,
  ...health,
  ...mentalHealth,
  ...disability,
  ...learning,
  ...safetyAndDigital,
  ...work,
  ...arts,
  ...environment,
  ...sport,
  ...faith,
  ...friendship,
  ...groups,
  ...inBengaliAndSomali,
]);

/** The organisations that the borough's strategy names: facts, so never marked as examples. */
export const strategyRecords = expandStrategy([...strategySector, ...strategyPartners]);

/** Everything that the example data hold. */
export const exampleRecords: ExampleRecords = {
  organisations: [...strategyRecords.organisations, ...inventedRecords.organisations],
  services: [...strategyRecords.services, ...inventedRecords.services],
  locations: inventedRecords.locations,
};
