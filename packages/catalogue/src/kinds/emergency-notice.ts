import { emergencyNotice } from '@vcs/schema';
import type { EmergencyNotice, EmergencyState, RoleSummary, ServiceSummary } from '@vcs/schema';
import { entryOf } from './entry.ts';
import type { KeptSummaries, Kind } from './kind.ts';
import { londonDate } from './numbers.ts';
import { isPublished } from './visible.ts';
import { isOnShow } from './volunteer-role.ts';

const off: EmergencyState = { active: false };

function summariesOf<Summary>(summaries: KeptSummaries, ids: readonly string[]): Summary[] {
  return ids.map((id) => summaries.get(id)).filter((summary) => summary !== undefined) as Summary[];
}

function stateOf(record: EmergencyNotice, summaries: KeptSummaries): EmergencyState {
  if (!record.active) return off;
  return {
    active: true,
    messages: record.messages,
    ...(record.since === undefined ? {} : { since: record.since }),
    services: summariesOf<ServiceSummary>(summaries, record.firstServiceIds),
    roles: summariesOf<RoleSummary>(summaries, record.firstRoleIds),
  };
}

/** The borough's switch for an emergency. Its entry is there for the list of switches, not to be searched. */
export const emergencyNoticeKind: Kind<EmergencyNotice, { id: string; active: boolean }, EmergencyState> = {
  name: 'emergency-notice',
  schema: emergencyNotice,
  entryReferrers: [],

  references: ({ firstServiceIds, firstRoleIds }) => [
    ...[...new Set(firstServiceIds)].map((to) => ({ field: 'firstServiceIds', kind: 'service', to })),
    ...[...new Set(firstRoleIds)].map((to) => ({ field: 'firstRoleIds', kind: 'volunteer-role', to })),
  ],

  entry(record) {
    if (!isPublished(record)) return undefined;
    return entryOf({
      record: { ...record, name: record.messages.en?.title ?? record.slug },
      summary: { id: record.id, active: record.active },
      prominent: [],
      body: [],
      freshness: record.since ?? '',
      terms: { active: [String(record.active)] },
    });
  },

  facets: [],
  detail: (record, _related, summaries) => (isPublished(record) ? stateOf(record, summaries) : undefined),
};

/** The one notice to heed: of those that are on, the one that was switched on last. */
export const emergencyRequest = {
  text: '',
  terms: { active: ['true'] },
  ranges: [],
  sort: { by: 'freshness' },
  page: 1,
  perPage: 1,
} as const;

/** What is told of the emergency at an instant: without a notice that is on, that there is none. */
export function emergencyStateAt(state: EmergencyState | undefined, now: Date): EmergencyState {
  if (state === undefined || !state.active) return off;
  const today = londonDate(now);
  return { ...state, roles: state.roles.filter((role) => isOnShow(role, today)) };
}
