import type { RoleDetail } from '@vcs/schema';
import { nodeId } from '../linked-data/json-ld.ts';
import { commitmentText } from '../linked-data/role.ts';
import { causeMatches, dayPartTerm, skillMatches, standard } from './taxonomy.ts';
import type { Match } from './taxonomy.ts';
import { extensionBase } from './vocabulary.ts';

type Properties = { readonly [name: string]: unknown };

/** Only what is known. */
export function filled(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** The published term, ours, or ours with the wider published one. */
function termsOf(scheme: string, slug: string, match: Match | undefined, origin: string): string[] {
  if (match !== undefined && 'same' in match) return [`${standard}${match.same}`];
  const own = `${extensionBase(origin)}${scheme}-${slug}`;
  return match !== undefined && 'broader' in match ? [own, `${standard}${match.broader}`] : [own];
}

const distinct = (values: readonly string[]) => [...new Set(values)];

export function causeTerms(role: RoleDetail, origin: string): string[] {
  const matches: Readonly<Record<string, Match>> = causeMatches;
  return distinct(role.causes.flatMap(({ slug }) => termsOf('cause', slug, matches[slug], origin)));
}

function skillTerms(role: RoleDetail, origin: string): string[] {
  const matches: Readonly<Record<string, Match>> = skillMatches;
  return distinct(role.skills.flatMap(({ slug }) => termsOf('skill', slug, matches[slug], origin)));
}

function accessibilityTerms(role: RoleDetail): string[] {
  const { accessFacts = {}, travel } = role.location ?? {};
  const { stepFree, lift, hearingLoop, accessibleToilet, changingPlaces, blueBadgeParking } = accessFacts;
  const known: [unknown, string][] = [
    [stepFree, 'PhysicalAccessibility'],
    [stepFree || lift || hearingLoop || accessibleToilet || changingPlaces, 'BuildingAccessibilityFeatures'],
    [blueBadgeParking, 'ParkingAvailability'],
    [travel !== undefined, 'PublicTransportAccess'],
    [isRemote(role), 'RemoteAccessibility'],
    [role.expenses !== undefined, 'ExpensesPaid'],
    [role.minimumAge !== undefined || role.maximumAge !== undefined, 'AgeRequirements'],
    [role.englishLevel !== undefined && role.englishLevel !== 'any', 'LanguageRequirements'],
  ];
  return known.filter(([holds]) => holds === true).map(([, name]) => `${standard}${name}`);
}

function isRemote({ places }: RoleDetail): boolean {
  return places.includes('remote') || places.includes('from-home');
}

function sessionOf({ location, dayParts }: RoleDetail): Properties | undefined {
  const place =
    location &&
    filled({
      type: 'Location',
      name: location.name,
      address:
        location.address &&
        [...location.address.lines, location.address.city, location.address.postcode].filter(Boolean).join(', '),
      latitude: location.point?.latitude,
      longitude: location.point?.longitude,
    });
  const time = dayParts.map(dayPartTerm);
  return place === undefined && time.length === 0 ? undefined : filled({ type: 'Session', location: place, time });
}

/** A role as an activity with this one role, and with the places and times at which it happens. */
export function activityOf(role: RoleDetail, origin: string): Properties {
  const id = nodeId({ origin }, 'roles', role.id);
  const own = (scheme: string, slug: string | undefined) =>
    slug === undefined ? undefined : `${extensionBase(origin)}${scheme}-${slug}`;
  const { apply, training, expenses, accreditation } = role;
  const got = { training, expenses, accreditation };
  const session = sessionOf(role);
  return filled({
    type: 'Activity',
    id: `${id}#activity`,
    title: role.name,
    description: role.description,
    requiresEmergencyParticipation: role.emergencyCallOut,
    publishStartDate: role.publishFrom,
    publishEndDate: role.publishUntil,
    role: [
      filled({
        type: 'Role',
        id,
        title: role.name,
        description: role.description,
        commitment: commitmentText(role.commitment),
        applyLink: apply.url ?? (apply.email === undefined ? undefined : `mailto:${apply.email}`),
        allowsRemoteParticipation: isRemote(role),
        minimumAge: role.minimumAge,
        maximumAge: role.maximumAge,
        accessibility: accessibilityTerms(role),
        requirement: role.dbs === undefined || role.dbs === 'none' ? [] : [`${standard}DBSCheck`],
        reward: Object.entries(got)
          .filter(([, text]) => text !== undefined)
          .map(([slug]) => `${extensionBase(origin)}reward-${slug}`),
        skill: skillTerms(role, origin),
        roleKind: own('kind', role.kind),
        commitmentKind: own('commitment', role.commitment.kind),
        hoursPerWeek: role.commitment.hoursPerWeek,
        place: role.places.map((place) => own('place', place)),
        disclosureLevel: own('disclosure', role.dbs),
        englishLevel: own('english', role.englishLevel),
        expenses,
        training,
        accreditation,
        leadsTo: role.leadsTo,
        induction: role.induction,
        safeguarding: role.safeguarding,
        smallestTeam: role.teamSize?.minimum,
        largestTeam: role.teamSize?.maximum,
        assured: role.assured?.date.length === 10 ? role.assured.date : undefined,
        example: role.example ? true : undefined,
      }),
    ],
    session: session === undefined ? [] : [session],
  });
}
