import { linkedData, publicLists, shown } from '@vcs/catalogue';
import type { LinkedRecord, PublicList, RecordChange } from '@vcs/catalogue';
import { recordContextPath } from '../linked-data/record-context.ts';
import { pageOf } from '../record-pages.ts';

/** One item of a page of Realtime Paged Data Exchange 1.0. */
export interface RpdeItem {
  readonly state: 'updated' | 'deleted';
  readonly kind: string;
  readonly id: string;
  readonly modified: number;
  readonly data?: object;
}

/**
 * A change as an item. The data are schema.org, which anybody can read, and under `record` the summary of the data API.
 * The modelling specification of OpenActive is not claimed: it is for physical activity, and asks for its list of sports.
 */
export function rpdeItem(list: PublicList, change: RecordChange, origin: string): RpdeItem {
  const { id, modified, deleted } = change;
  const item = { kind: publicLists[list].kind, id, modified };
  if (deleted) return { state: 'deleted', ...item };
  const record = shown(change.summary);
  const { '@context': schemaOrg, ...told } = linkedData(list, record as LinkedRecord<PublicList>, { origin, pageOf });
  const data = { '@context': [schemaOrg, `${origin}${recordContextPath}`], ...told, record };
  return { state: 'updated', ...item, data };
}
