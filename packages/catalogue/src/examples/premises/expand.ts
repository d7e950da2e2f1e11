import { premises, space } from '@vcs/schema';
import type { Organisation, Premises, Space } from '@vcs/schema';
import { recordId, slugify } from '../../record-identity.ts';
import { ExampleError, inventedBase, known } from '../provenance.ts';
import { readHours } from '../read-hours.ts';
import { words } from '../words.ts';
import type { ExamplePremises, ExampleSpace } from './authoring.ts';

export interface PremisesRecords {
  premises: Premises[];
  spaces: Space[];
}

const ratePattern = /^(?:([a-z-]+) )?(\d+(?:\.\d\d?)?)\/([a-z-]+)(?: \((.+)\))?$/;

/** Reads `charity 14/hour (after 6 pm)`. */
function readRate(text: string) {
  const match = ratePattern.exec(text);
  if (match === null) throw new ExampleError(`Expected a rate such as "charity 14/hour", found "${text}".`);
  const [, hirerClass, amount, unit, note] = match;
  return known({ hirerClass, unit, amount: Number(amount), note });
}

/** Reads `standing 120 theatre 80`. */
function readCapacity(text: string) {
  const parts = words(text);
  return Object.fromEntries(
    parts.flatMap((layout, index) => (index % 2 === 0 ? [[layout, Number(parts[index + 1])]] : [])),
  );
}

/** Full records of premises and their spaces. `owners` are the organisations by slug. */
export function expandPremises(
  written: readonly ExamplePremises[],
  owners: ReadonlyMap<string, Organisation>,
): PremisesRecords {
  const expanded = written.map((item) => {
    const owner = owners.get(item.by);
    if (owner === undefined) throw new ExampleError(`Expected the organisation of ${item.name}, found "${item.by}".`);
    const record = premisesOf(item, owner);
    return { record, spaces: item.spaces.map((part) => spaceOf(part, record, item.checked, owner)) };
  });
  return { premises: expanded.map(({ record }) => record), spaces: expanded.flatMap(({ spaces }) => spaces) };
}

function premisesOf(written: ExamplePremises, owner: Organisation): Premises {
  return premises.parse(
    known({
      ...inventedBase('premises', slugify(written.name), written.checked, owner.name),
      organisationId: owner.id,
      locationId: recordId('location', written.at),
      name: written.name,
      description: written.about,
      facilities: words(written.has),
      accessSteps: [...written.steps],
      greenFacts: written.green && [...written.green],
      opensIn: written.opensIn,
      contact: owner.contact,
    }),
  );
}

function spaceOf(written: ExampleSpace, part: Premises, checked: string, owner: Organisation): Space {
  const { email } = part.contact;
  return space.parse(
    known({
      ...inventedBase('space', slugify(`${part.slug} ${written.name}`), checked, owner.name),
      premisesId: part.id,
      name: written.name,
      kind: written.kind,
      description: written.about,
      tenures: words(written.tenures ?? 'hire'),
      capacity: written.holds === undefined ? undefined : readCapacity(written.holds),
      area: written.area,
      rates: written.rates?.map(readRate),
      occupation: written.occupation,
      broadband: written.broadband,
      facilities: words(written.has),
      womenOnlySessions: written.womenOnly,
      available: written.hours?.map(readHours),
      availableFrom: written.from,
      enquire: email === undefined && written.ask === undefined ? undefined : known({ email, note: written.ask }),
    }),
  );
}
