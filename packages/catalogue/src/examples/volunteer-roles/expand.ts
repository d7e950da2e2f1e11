import { partsOfDay, volunteerRole } from '@vcs/schema';
import type { Organisation, VolunteerRole } from '@vcs/schema';
import type { ExamplePlace } from '../authoring.ts';
import { places } from '../places/places.ts';
import { recordId, slugify } from '../../record-identity.ts';
import { ExampleError, inventedBase, known } from '../provenance.ts';
import { daysOf } from '../read-hours.ts';
import { words } from '../words.ts';
import type { ExampleRole } from './authoring.ts';

const commitmentPattern = /^([a-z-]+)(?: (\d+(?:\.\d+)?)h)?(?: (\d+)w)?(?: \((.+)\))?$/;

/** Reads `regular 3h 12w (note)`. */
function readCommitment(text: string) {
  const match = commitmentPattern.exec(text);
  if (match === null) throw new ExampleError(`Expected a commitment such as "regular 3h 12w", found "${text}".`);
  const [, kind, hours, weeks, note] = match;
  return known({
    kind,
    hoursPerWeek: hours === undefined ? undefined : Number(hours),
    weeks: weeks === undefined ? undefined : Number(weeks),
    note,
  });
}

/** Reads `mon-fri morning, sat morning afternoon`. */
function readDayParts(text: string): string[] {
  return text.split(', ').flatMap((group) => {
    const parts = words(group).filter((word) => partsOfDay.some((part) => part === word));
    const days = words(group).filter((word) => !parts.includes(word));
    if (parts.length === 0) throw new ExampleError(`Expected day parts such as "mon-fri morning", found "${group}".`);
    return days.flatMap(daysOf).flatMap((day) => parts.map((part) => `${day}-${part}`));
  });
}

/** Full records of roles. `owners` are the organisations by slug. */
export function expandRoles(
  written: readonly ExampleRole[],
  owners: ReadonlyMap<string, Organisation>,
): VolunteerRole[] {
  return written.map((role) => {
    const owner = owners.get(role.by);
    if (owner === undefined) throw new ExampleError(`Expected the organisation of ${role.name}, found "${role.by}".`);
    const place: ExamplePlace | undefined = role.at && places[role.at];
    const { website, email, note } = owner.contact;
    return volunteerRole.parse(
      known({
        ...inventedBase('volunteer-role', slugify(role.name), role.checked, owner.name),
        organisationId: owner.id,
        locationId: role.at && recordId('location', role.at),
        name: role.name,
        description: role.about,
        kind: role.kind ?? 'volunteer',
        causes: words(role.causes),
        skills: words(role.skills),
        commitment: readCommitment(role.commit),
        dayParts: role.when === undefined ? undefined : readDayParts(role.when),
        places: words(role.places ?? 'in-person'),
        wards: role.wards === 'all' ? [] : (role.wards ?? (place?.ward === undefined ? [] : [place.ward])),
        boroughWide: role.wards === 'all',
        minimumAge: role.ages?.[0] ?? undefined,
        maximumAge: role.ages?.[1] ?? undefined,
        dbs: role.dbs,
        induction: role.induction,
        safeguarding: role.safeguarding,
        expenses: role.expenses,
        pay: role.pay,
        training: role.training,
        accreditation: role.accreditation,
        leadsTo: role.leadsTo,
        englishLevel: role.english,
        teamSize: role.team && { minimum: role.team[0], maximum: role.team[1] },
        publishFrom: role.shown?.[0] ?? undefined,
        publishUntil: role.shown?.[1] ?? undefined,
        emergencyCallOut: role.callOut,
        apply: known({
          url: website && `${website}volunteer/${slugify(role.name)}`,
          email,
          note: role.next ?? (website === undefined && email === undefined ? note : undefined),
        }),
        contact: owner.contact,
      }),
    );
  });
}
