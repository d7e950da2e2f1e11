import type { RowSnapshot } from '../backup/row-snapshot.ts';
import { wardRows } from '../geography/geography-table.ts';
import { boundariesOf, keptWard } from '../geography/kept-geography.ts';
import { disagreementText, wardDisagreements } from '../geography/ward-disagreements.ts';
import type { Finding } from './finding.ts';
import { counted, single, Tally } from './finding.ts';

/** Whether imported boundaries can be used, and where records do not agree with them. Without boundaries there is nothing to find. */
export async function examineWards({ sql }: RowSnapshot): Promise<readonly Finding[]> {
  const kept = await wardRows(sql);
  if (kept.length === 0) return [];
  const boundaries = kept.every((ward) => keptWard.safeParse(ward).success) ? boundariesOf(kept) : undefined;
  if (boundaries === undefined) {
    return [
      single(
        'boundaries',
        'wrong',
        `The ward boundaries that were imported are not whole: ${counted(kept.length, 'ward')}, not all as this version keeps them.`,
        'Import them again: "vcs import wards FILE.geojson".',
      ),
    ];
  }
  const tally = new Tally();
  for await (const disagreement of wardDisagreements(sql, boundaries)) tally.add(disagreementText(disagreement));
  return tally.finding(
    'ward-differs',
    'look',
    (count) => `${counted(count, 'place')} whose own ward is not the one that the point lies in.`,
    'Correct the ward or the point of the place. The ward that the record says is the one that is used.',
  );
}
