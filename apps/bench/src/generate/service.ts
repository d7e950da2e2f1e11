import { accessModes, audiences, capacities, circumstances, needs, service, weekdays } from '@vcs/schema';
import type { Location, Service, ServiceInput } from '@vcs/schema';
import { Random, Ranked } from './random.ts';
import { assuredOf, contactOf, inventedName, recordParts } from './record-parts.ts';
import { textAbout, textIn } from './text.ts';
import { topics } from './topics.ts';
import { wardPlaces } from './places.ts';

const slugs = <T extends { slug: string }>(terms: readonly T[]): T['slug'][] => terms.map(({ slug }) => slug);
const rankedTopics = new Ranked(topics, 3);
const rankedNeeds = new Ranked(slugs(needs), 4);
const rankedAudiences = new Ranked(slugs(audiences), 4);
const rankedCircumstances = new Ranked(slugs(circumstances), 4);
const rankedAccess = new Ranked(accessModes);
const rankedWards = new Ranked(wardPlaces, 6);
const rankedLanguages = new Ranked(['bn', 'so', 'ar', 'es', 'it', 'pl', 'ur', 'zh', 'pt', 'fr', 'vi', 'uk']);

/** What a service is given to belong to. */
export interface Surroundings {
  readonly organisationId: string;
  readonly locations: readonly Location[];
}

export function generateService(seed: string, number: number, { organisationId, locations }: Surroundings): Service {
  const random = new Random(`${seed} service ${number}`);
  const about = rankedTopics.some(random, random.chance(0.4) ? 2 : 1);
  const [{ names, words } = topics[0]!] = about;
  const lang = random.chance(0.04) ? random.pick(['bn', 'so'] as const) : 'en';
  const sentences = random.between(2, 8);
  const boroughWide = random.chance(0.18);
  const served = rankedWards.some(random, random.chance(0.2) ? random.between(1, 4) : 0).map(({ ward }) => ward);
  const ofPlaces = locations.flatMap(({ ward, confidential }) => (ward === undefined || confidential ? [] : [ward]));
  return service.parse({
    ...recordParts(random, 'service', number),
    ...assuredOf(random),
    lang,
    organisationId,
    name: lang === 'en' ? `${inventedName(random)} ${random.pick(names)}` : textIn(random, lang, 1).slice(0, 60).trim(),
    description: lang === 'en' ? textAbout(random, words, sentences) : textIn(random, lang, sentences),
    status: random.chance(0.95) ? 'active' : random.pick(['temporarily-closed', 'inactive', 'defunct']),
    categories: about.map(({ category }) => category),
    ...(random.chance(0.6) && { needs: rankedNeeds.some(random, random.between(1, 3)) }),
    ...(random.chance(0.4) && { audiences: rankedAudiences.some(random, random.between(1, 2)) }),
    ...(random.chance(0.2) && { circumstances: rankedCircumstances.some(random, 1) }),
    ...(random.chance(0.5) && { whoFor: textAbout(random, words, 1) }),
    ...(random.chance(0.15) && { minimumAge: 16 }),
    wards: [...new Set([...ofPlaces, ...served])],
    boroughWide,
    locationIds: locations.map(({ id }) => id),
    access:
      locations.length > 0 && random.chance(0.7) ? ['in-person'] : rankedAccess.some(random, random.between(1, 2)),
    openingHours: hoursOf(random),
    ...costOf(random),
    spokenLanguages: random.chance(0.5) ? ['en', ...rankedLanguages.some(random, random.between(1, 3))] : ['en'],
    ...(random.chance(0.7) && { capacity: random.chance(0.7) ? 'open' : random.pick(capacities) }),
    ...(random.chance(0.6) && { howToGet: textAbout(random, words, 1) }),
    contact: contactOf(random),
  } satisfies ServiceInput);
}

function hoursOf(random: Random): NonNullable<ServiceInput['openingHours']> {
  return Array.from({ length: random.between(0, 3) }, () => {
    const opens = random.between(8, 19);
    const pad = (hour: number): string => `${String(hour).padStart(2, '0')}:${random.pick(['00', '30'])}`;
    return {
      days: random.some(weekdays, random.chance(0.3) ? 5 : random.between(1, 2)),
      opens: pad(opens),
      closes: pad(opens + random.between(1, 4)),
    };
  });
}

function costOf(random: Random): Pick<ServiceInput, 'cost'> {
  if (random.chance(0.15)) return {};
  if (random.chance(0.7)) return { cost: { free: true } };
  const full = random.between(1, 20);
  const options = [
    { name: 'Adult', amount: full },
    { name: 'Concession', amount: full / 2 },
  ];
  return { cost: { free: false, options } };
}
