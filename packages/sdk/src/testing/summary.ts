import type { Lists } from '../lists.ts';
import type { OrganisationDetail } from '../types.generated.ts';
import { shownInLists } from './terms.generated.ts';

/** Those of the records whose list shows events once for each time they happen show them here without a time. */
type Shown<Name extends keyof Lists> = Omit<Lists[Name]['item'], 'occurrence'>;

const eachOnce = <Value extends { readonly slug: string }>(values: readonly Value[]): Value[] =>
  [...new Map(values.map((value) => [value.slug, value])).values()].sort((left, right) =>
    left.slug < right.slug ? -1 : 1,
  );

/** What the services of an organisation are about, and where. */
function reachOf({ services }: OrganisationDetail) {
  return {
    categories: eachOnce(services.flatMap(({ categories }) => categories)),
    wards: eachOnce(services.flatMap(({ wards }) => wards)),
    boroughWide: services.some(({ boroughWide }) => boroughWide),
  };
}

/** A record as its list shows it: without what only its detail has. */
export function summaryOf<Name extends keyof Lists>(list: Name, record: Lists[Name]['detail']): Shown<Name> {
  const fields = new Map<string, unknown>(Object.entries(record));
  const shown = new Map(
    (shownInLists[list] ?? []).flatMap((name) => (fields.has(name) ? [[name, fields.get(name)]] : [])) as [
      string,
      unknown,
    ][],
  );
  // A list names an organisation; its own record tells the rest. The same with the building of a space.
  for (const name of ['organisation', 'premises']) {
    const whole = shown.get(name) as { id: string; slug: string; name: string; opensIn?: string } | undefined;
    if (whole === undefined) continue;
    const { id, slug, name: called, opensIn } = whole;
    shown.set(name, { id, slug, name: called, ...(name === 'premises' && opensIn !== undefined && { opensIn }) });
  }
  if ('people' in record) for (const [name, value] of Object.entries(reachOf(record))) shown.set(name, value);
  return Object.fromEntries(shown) as unknown as Shown<Name>;
}
