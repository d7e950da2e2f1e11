import type { EventSummary, PremisesSummary, PublicLocation, ServiceSummary, SpaceSummary } from '@vcs/schema';
import type { KeptSummaries } from './kind.ts';

/** What the public may know of that is at a place. A place that may not be told tells nothing of what else is there. */
export function atSamePlace(summaries: KeptSummaries, place: PublicLocation | undefined) {
  const at = <Summary>(kind: string, field: string): Summary[] =>
    place === undefined ? [] : (summaries.of(kind, field, place.id) as Summary[]);
  return {
    services: (): ServiceSummary[] => at('service', 'locationIds'),
    events: (): EventSummary[] => at('event', 'locationId'),
    spaces: (): SpaceSummary[] =>
      at<PremisesSummary>('premises', 'locationId').flatMap(
        ({ id }) => summaries.of('space', 'premisesId', id) as SpaceSummary[],
      ),
  };
}
