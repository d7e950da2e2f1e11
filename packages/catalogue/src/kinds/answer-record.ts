import type {
  EventDetail,
  EventSummary,
  OpportunityDetail,
  OpportunitySummary,
  OrganisationDetail,
  PremisesDetail,
  RoleDetail,
} from '@vcs/schema';
import type { Catalogue } from '../catalogue.ts';
import { instantOf, readWall } from '../time/london-time.ts';
import { occurrences } from '../time/occurrences.ts';
import { compareTexts } from './compare-texts.ts';
import { lists } from './lists.ts';
import type { ListDetail, ListName } from './lists.ts';
import { shown } from './localise.ts';
import { londonDate } from './numbers.ts';
import { isConsultationOpen } from './occurrence-list.ts';
import { isOnShow } from './volunteer-role.ts';

const mostOccurrences = 20;
const mostEventsToCome = 20;
const tenYears = 3653 * 86_400_000;

/** The times that an event happens from the beginning of today on: what is under way counts. */
function fromToday(event: EventSummary, now: Date, most: number): EventDetail['occurrences'] {
  const from = new Date(instantOf(readWall(londonDate(now))));
  return occurrences(event, { from, to: new Date(from.getTime() + tenYears), limit: most });
}

/** The time to show for an event by itself: the next, today's included, else the last there was. */
export function shownOccurrence(event: EventSummary, now: Date): EventDetail['occurrences'][number] | undefined {
  const [next] = fromToday(event, now, 1);
  if (next !== undefined) return next;
  return occurrences(event, { from: new Date(now.getTime() - tenYears), to: now }).at(-1);
}

function isToCome(event: EventSummary, now: Date): boolean {
  return isConsultationOpen(event, now) || fromToday(event, now, 1).length > 0;
}

/** The first of those to come, by their next time. A consultation that is open and has no meeting any more comes first. */
function toComeInOrder(events: readonly EventSummary[], now: Date): EventSummary[] {
  return events
    .map((event) => ({ event, next: fromToday(event, now, 1)[0]?.starts.instant ?? '' }))
    .filter(({ event, next }) => next !== '' || isConsultationOpen(event, now))
    .toSorted((one, other) => compareTexts(one.next, other.next))
    .slice(0, mostEventsToCome)
    .map(({ event }) => event);
}

const isNotClosed = ({ closes }: OpportunitySummary, today: string): boolean => closes === undefined || today <= closes;

/** What of a detail depends on the day; nothing where it is not to be seen on that day. */
const onTheDay: { readonly [Name in ListName]?: (detail: never, now: Date) => object | undefined } = {
  organisations: (detail: OrganisationDetail, now) => ({
    ...detail,
    roles: detail.roles.filter((role) => isOnShow(role, londonDate(now))),
    events: detail.events.filter((event) => isToCome(event, now)),
  }),
  roles: (detail: RoleDetail, now) => {
    const today = londonDate(now);
    if (!isOnShow(detail, today)) return undefined;
    return { ...detail, related: detail.related.filter((role) => isOnShow(role, today)) };
  },
  events: (detail: EventDetail, now) => ({
    ...detail,
    occurrences: fromToday(detail, now, mostOccurrences),
    related: toComeInOrder(detail.related, now),
  }),
  premises: (detail: PremisesDetail, now) => ({ ...detail, events: toComeInOrder(detail.events, now) }),
  opportunities: (detail: OpportunityDetail, now) => ({
    ...detail,
    related: detail.related.filter((other) => isNotClosed(other, londonDate(now))),
  }),
};

/** How long one record of a list holds if no record changes: for good where undefined. */
export function recordHoldsFor(name: ListName): 'day' | undefined {
  return onTheDay[name] === undefined ? undefined : 'day';
}

/** One record with what is related, as the public gets it; undefined where there is none that it may see. */
export async function answerRecord<Name extends ListName>(
  catalogue: Pick<Catalogue, 'detail'>,
  name: Name,
  idOrSlug: string,
  { now, lang }: { readonly now: Date; readonly lang?: string | undefined },
): Promise<ListDetail<Name> | undefined> {
  const detail = await catalogue.detail(lists[name].kind, idOrSlug);
  if (detail === undefined) return undefined;
  const today = onTheDay[name] as ((detail: unknown, now: Date) => object | undefined) | undefined;
  const told = today === undefined ? detail : today(detail, now);
  return told === undefined ? undefined : (shown(told, lang) as ListDetail<Name>);
}
