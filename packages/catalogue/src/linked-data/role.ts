import type { RoleDetail, RoleSummary } from '@vcs/schema';
import { inWords } from '../kinds/labels.ts';
import { withOffset } from './event.ts';
import { identity, node } from './json-ld.ts';
import type { Known, LinkedAddresses, LinkedNode } from './json-ld.ts';
import { organisationLink } from './organisation.ts';
import { linkedAreas, linkedPlace } from './place.ts';

/** What kind of work it is. schema.org has no type for volunteering: JobPosting with VOLUNTEER is its own advice. */
const employmentTypes: Readonly<Record<RoleSummary['kind'], string | undefined>> = {
  volunteer: 'VOLUNTEER',
  trustee: 'VOLUNTEER',
  'employee-team': 'VOLUNTEER',
  'mutual-aid': 'VOLUNTEER',
  placement: 'INTERN',
  traineeship: 'INTERN',
  'paid-job': undefined,
};

/** The commitment in words: `Regular, 4 hours a week, for 12 weeks or more`. */
export function commitmentText({ kind, hoursPerWeek, weeks, note }: RoleSummary['commitment']): string {
  const hours = hoursPerWeek === undefined ? [] : [`${hoursPerWeek} ${hoursPerWeek === 1 ? 'hour' : 'hours'} a week`];
  const length = weeks === undefined ? [] : [`for ${weeks} ${weeks === 1 ? 'week' : 'weeks'} or more`];
  const told = [inWords(kind), ...hours, ...length].join(', ');
  return note === undefined ? told : `${told}. ${note}`;
}

function checkText(dbs: RoleSummary['dbs']): string | undefined {
  if (dbs === undefined || dbs === 'none') return undefined;
  return `${inWords(dbs)} Disclosure and Barring Service check`;
}

export function linkedRole(role: Known<RoleSummary, RoleDetail>, addresses: LinkedAddresses): LinkedNode {
  const { apply, location, places, pay, publishUntil } = role;
  const elsewhere = places.includes('remote') || places.includes('from-home');
  const benefits = [role.expenses, role.training, role.accreditation, pay].filter((text) => text !== undefined);
  return node('JobPosting', {
    ...identity(addresses, 'roles', role),
    title: role.name,
    description: role.description ?? role.name,
    employmentType: employmentTypes[role.kind],
    datePosted: role.publishFrom ?? role.createdAt?.slice(0, 10),
    validThrough: publishUntil === undefined ? undefined : withOffset(`${publishUntil}T23:59`),
    hiringOrganization: organisationLink(role.organisation, addresses),
    jobLocation:
      location !== undefined
        ? linkedPlace(location, addresses)
        : places.includes('in-person')
          ? linkedAreas(role.wards, role.boroughWide)
          : undefined,
    jobLocationType: elsewhere ? 'TELECOMMUTE' : undefined,
    workHours: commitmentText(role.commitment),
    skills: role.skills.map(({ label }) => label),
    qualifications: checkText(role.dbs),
    jobBenefits: benefits.join('. ') || undefined,
    industry: role.causes.map(({ label }) => label),
    applicationContact:
      apply.email === undefined && apply.url === undefined
        ? undefined
        : node('ContactPoint', { email: apply.email, url: apply.url, description: apply.note }),
  });
}
