import type { Statistics } from '@vcs/schema';
import type { Catalogue } from '../catalogue.ts';
import type { SearchRequest } from './kind.ts';
import { listNames, lists } from './lists.ts';
import type { ListName } from './lists.ts';
import { statisticsOf } from './statistics.ts';
import type { PlanContext } from './request.ts';

/** What has to hold of a record for the public to see it today; events count however long ago they were. */
function rangesOf(name: ListName, now: Date): SearchRequest['ranges'] {
  if (name !== 'roles') return [];
  const { plan, query } = lists[name];
  return (plan as (query: unknown, context: PlanContext) => SearchRequest)(query.parse({}), { now }).ranges;
}

/** Counts of every list, as of today. */
export async function answerStatistics(catalogue: Pick<Catalogue, 'countable'>, now: Date): Promise<Statistics> {
  const counted: [ListName, object][] = [];
  for (const name of listNames) {
    const records = await catalogue.countable(lists[name].kind, rangesOf(name, now));
    counted.push([name, statisticsOf(records, now)]);
  }
  return { lists: Object.fromEntries(counted) as Statistics['lists'] };
}
