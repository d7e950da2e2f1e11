import type { KindName } from '../record/record-types.ts';
import { awardYearKind } from './award-year.ts';
import { awardKind } from './award.ts';
import { emergencyNoticeKind } from './emergency-notice.ts';
import { eventKind } from './event.ts';
import type { Kind, StoredRecord } from './kind.ts';
import { locationKind } from './location.ts';
import { opportunityKind } from './opportunity.ts';
import { organisationKind } from './organisation.ts';
import { partnerKind } from './partner.ts';
import { personKind } from './person.ts';
import { premisesKind } from './premises.ts';
import { projectKind } from './project.ts';
import { serviceKind } from './service.ts';
import { spaceKind } from './space.ts';
import { storyKind } from './story.ts';
import { volunteerRoleKind } from './volunteer-role.ts';

/** Every kind of record with its own types, by name. */
export const kindsByName = {
  organisation: organisationKind,
  service: serviceKind,
  location: locationKind,
  project: projectKind,
  person: personKind,
  premises: premisesKind,
  space: spaceKind,
  'volunteer-role': volunteerRoleKind,
  event: eventKind,
  opportunity: opportunityKind,
  story: storyKind,
  'award-year': awardYearKind,
  award: awardKind,
  partner: partnerKind,
  'emergency-notice': emergencyNoticeKind,
} as const satisfies Record<KindName, unknown>;

/** The same as code sees them that serves every kind: each is only ever given records of its own. */
const byName = kindsByName as unknown as Readonly<Record<KindName, Kind<StoredRecord, unknown>>>;

export const kinds: readonly Kind<StoredRecord, unknown>[] = Object.values(byName);

export function kindNamed(name: KindName): Kind<StoredRecord, unknown> {
  return byName[name];
}

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(byName, name);
}
