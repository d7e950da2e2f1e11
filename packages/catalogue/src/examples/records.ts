import { advice } from './advice.ts';
import { arts } from './arts.ts';
import { exampleAwardYears } from './awards/award-years.ts';
import { awards2026 } from './awards/awards-2026.ts';
import { awards2027 } from './awards/awards-2027.ts';
import { expandAwards } from './awards/expand.ts';
import { examplePeople } from './awards/people.ts';
import { disability } from './disability.ts';
import { environment } from './environment.ts';
import { celebrationsAndFundraisers } from './events/celebrations-and-fundraisers.ts';
import { consultations } from './events/consultations.ts';
import { expandEvents } from './events/expand.ts';
import { monthlyEvents } from './events/monthly.ts';
import { showcase } from './events/showcase.ts';
import { trainingsAndOpenDays } from './events/trainings-and-open-days.ts';
import { weeklyEventsForHealth } from './events/weekly-for-health.ts';
import { weeklyEventsInTheNeighbourhood } from './events/weekly-in-the-neighbourhood.ts';
import type { ExampleRecords } from './example-records.ts';
import type { OrganisationRecords } from './expand.ts';
import { expand } from './expand.ts';
import { faith } from './faith.ts';
import { families } from './families.ts';
import { food } from './food.ts';
import { friendship } from './friendship.ts';
import { groups } from './groups.ts';
import { health } from './health.ts';
import { housing } from './housing.ts';
import { inBengaliAndSomali } from './in-bengali-and-somali.ts';
import { landlords } from './landlords.ts';
import { learning } from './learning.ts';
import { mentalHealth } from './mental-health.ts';
import { olderPeople } from './older-people.ts';
import { expandOpportunities } from './opportunities/expand.ts';
import { grantsAndContracts } from './opportunities/grants-and-contracts.ts';
import { socialValue } from './opportunities/social-value.ts';
import { exampleEmergencyNotices, examplePartners } from './partners/records.ts';
import { premisesInBethnalGreenAndWeavers } from './premises/bethnal-green-and-weavers.ts';
import { premisesInBow } from './premises/bow.ts';
import { premisesInBromley } from './premises/bromley.ts';
import { expandPremises } from './premises/expand.ts';
import { premisesOnTheIsleOfDogs } from './premises/isle-of-dogs.ts';
import { premisesInMileEndAndStepney } from './premises/mile-end-and-stepney.ts';
import { premisesInPoplarAndLansbury } from './premises/poplar-and-lansbury.ts';
import { premisesFromShadwellToLimehouse } from './premises/shadwell-to-limehouse.ts';
import { premisesInWhitechapelAndSpitalfields } from './premises/whitechapel-and-spitalfields.ts';
import { expandProjects, expandStrategyProjects } from './projects/expand.ts';
import { inventedProjects } from './projects/invented-projects.ts';
import { strategyProjects } from './projects/strategy-projects.ts';
import { safetyAndDigital } from './safety-and-digital.ts';
import { sport } from './sport.ts';
import { expandStories, expandStrategyStories } from './stories/expand.ts';
import { inventedStories } from './stories/invented-stories.ts';
import { strategyStories } from './stories/strategy-stories.ts';
import { strategyPartners } from './strategy-partners.ts';
import { expandStrategy } from './strategy-records.ts';
import { strategySector } from './strategy-sector.ts';
import { withTranslations } from './translations/with-translations.ts';
import { rolesInAdvice } from './volunteer-roles/advice-and-refugees.ts';
import { rolesInArtsDigitalAndShowcase } from './volunteer-roles/arts-digital-and-showcase.ts';
import { rolesWithChildrenAndYoungPeople } from './volunteer-roles/children-and-young-people.ts';
import { expandRoles } from './volunteer-roles/expand.ts';
import { rolesInGreenSpacesAndSport } from './volunteer-roles/green-and-sport.ts';
import { rolesInHealthAndWithOlderPeople } from './volunteer-roles/health-and-older-people.ts';
import { rolesInLearning } from './volunteer-roles/learning.ts';
import { rolesInFoodAndNeighbourhoods } from './volunteer-roles/neighbours-and-food.ts';
import { rolesOfTrustees } from './volunteer-roles/trustees.ts';
import { work } from './work.ts';
import { youth } from './youth.ts';

/** The organisations invented to show the product, with their services and places. */
export const inventedRecords: OrganisationRecords = expand([
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
  ...landlords,
  ...inBengaliAndSomali,
]);

/** The organisations that the borough's strategy names: facts, so never marked as examples. */
export const strategyRecords = expandStrategy([...strategySector, ...strategyPartners]);

const organisations = [...strategyRecords.organisations, ...inventedRecords.organisations];
const owners = new Map(organisations.map((record) => [record.slug, record]));

/** Everything that the example data hold, by the name of the repository that keeps it. */
export const exampleRecords: ExampleRecords = withTranslations({
  organisations,
  services: [...strategyRecords.services, ...inventedRecords.services],
  locations: inventedRecords.locations,
  ...expandPremises(
    [
      ...premisesInBethnalGreenAndWeavers,
      ...premisesInBow,
      ...premisesInBromley,
      ...premisesInMileEndAndStepney,
      ...premisesInWhitechapelAndSpitalfields,
      ...premisesFromShadwellToLimehouse,
      ...premisesInPoplarAndLansbury,
      ...premisesOnTheIsleOfDogs,
    ],
    owners,
  ),
  volunteerRoles: expandRoles(
    [
      ...rolesOfTrustees,
      ...rolesInFoodAndNeighbourhoods,
      ...rolesWithChildrenAndYoungPeople,
      ...rolesInLearning,
      ...rolesInAdvice,
      ...rolesInHealthAndWithOlderPeople,
      ...rolesInGreenSpacesAndSport,
      ...rolesInArtsDigitalAndShowcase,
    ],
    owners,
  ),
  events: expandEvents(
    [
      ...weeklyEventsForHealth,
      ...weeklyEventsInTheNeighbourhood,
      ...monthlyEvents,
      ...trainingsAndOpenDays,
      ...celebrationsAndFundraisers,
      ...consultations,
      ...showcase,
    ],
    owners,
  ),
  stories: [...expandStrategyStories(strategyStories), ...expandStories(inventedStories)],
  projects: [...expandStrategyProjects(strategyProjects), ...expandProjects(inventedProjects)],
  people: examplePeople,
  opportunities: expandOpportunities([...grantsAndContracts, ...socialValue]),
  awardYears: exampleAwardYears,
  awards: [...expandAwards(2026, '2026-06-01', awards2026), ...expandAwards(2027, '2026-11-12', awards2027)],
  partners: examplePartners,
  emergencyNotices: exampleEmergencyNotices,
});
