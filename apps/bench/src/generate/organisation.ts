import { organisation, organisationKinds } from '@vcs/schema';
import type { Organisation } from '@vcs/schema';
import { Random, Ranked } from './random.ts';
import { assuredOf, contactOf, inventedName, recordParts } from './record-parts.ts';
import { textAbout } from './text.ts';
import { topics } from './topics.ts';

const rankedKinds = new Ranked(organisationKinds);
const bodies = ['Community Association', 'Trust', 'Project', 'Centre', 'Society', 'Neighbours', 'Collective', 'Forum'];

export function generateOrganisation(seed: string, number: number): Organisation {
  const random = new Random(`${seed} organisation ${number}`);
  return organisation.parse({
    ...recordParts(random, 'organisation', number),
    ...assuredOf(random),
    name: `${inventedName(random)} ${random.pick(bodies)}`,
    description: textAbout(random, random.pick(topics).words, random.between(1, 4)),
    kinds: rankedKinds.some(random, random.chance(0.2) ? 2 : 1),
    contact: contactOf(random),
  });
}
