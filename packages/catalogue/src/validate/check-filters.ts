import type { FeedListName } from './endpoints.ts';
import { excerpt } from './findings.ts';
import { chooseFilters, impossibleFilters } from './choose-filters.ts';
import type { Filter } from './choose-filters.ts';
import { Found } from './found-ids.ts';
import { isRecord } from './is-record.ts';
import { textsNamed } from './look.ts';
import type { Look } from './look.ts';

/** Looks at what the filters of services, and of services at locations, find. */
export async function checkFilters(look: Look): Promise<void> {
  if (!look.totals.get('services')) return;
  await checkUnknownParameter(look);
  const chosen = chooseFilters(look.services);
  const found = new Found('services', look);
  for (const filter of chosen) await checkFinds(filter, found, look);
  await checkTogether(chosen, found, look);
  await checkHeeded('services', impossibleFilters(look.services), look);

  if (!look.totals.get('service_at_locations')) return;
  await checkTogether(chosen, new Found('service_at_locations', look), look);
  await checkHeeded('service_at_locations', impossibleFilters([]), look);
  await checkProximity(look);
}

/** Metres around a postcode. */
const [near, far] = ['500', '5000'];

async function checkProximity(look: Look): Promise<void> {
  const [postcode] = textsNamed('postal_code', look.services);
  if (postcode === undefined) return;
  // A feed need not know every postcode, and may say so.
  const found = new Found('service_at_locations', look, 'may refuse');
  const around = (proximity: string) => found.with({ postcode, proximity });
  const [few, many] = [await around(near), await around(far)];
  const lost = few && many ? [...few.ids].find((id) => !many.ids.has(id)) : undefined;
  if (!many || lost === undefined) return;
  look.findings.add(
    'proximity-order',
    many.url,
    '/contents',
    `with ${excerpt(lost)}, as for ${near} metres`,
    'without it',
  );
}

async function checkUnknownParameter({ reader, findings, totals }: Look): Promise<void> {
  const answer = await reader.read('/services', { page: '1', per_page: '5', utm_source: 'vcs-validate' });
  if (answer.kind === 'refused') {
    findings.add('unknown-parameter', answer.url, '', 'status 200', `status ${answer.status}`);
  } else if (answer.kind === 'json') {
    const found = isRecord(answer.value) ? answer.value.total_items : undefined;
    const expected = totals.get('services');
    if (found !== expected) {
      findings.add('unknown-parameter', answer.url, '/total_items', excerpt(expected), excerpt(found));
    }
  }
}

/** A filter finds the service that its value is from. */
async function checkFinds(filter: Filter, found: Found, { findings }: Look): Promise<void> {
  const answer = await found.by([filter]);
  if (!answer || answer.ids.has(filter.from)) return;
  findings.add(
    'filter-misses',
    answer.url,
    '/contents',
    `service ${excerpt(filter.from)} among them`,
    `${answer.ids.size} others`,
  );
}

/** Two filters find what both find, no more and no less. */
async function checkTogether(filters: readonly Filter[], found: Found, { findings }: Look): Promise<void> {
  for (const [index, one] of filters.entries()) {
    for (const other of filters.slice(index + 1)) {
      if (one.parameter === other.parameter) continue;
      const [left, right] = [await found.by([one]), await found.by([other])];
      const both = left && right && (await found.by([one, other]));
      if (!both) continue;
      const expected = [...left.ids].filter((id) => right.ids.has(id));
      const surplus = [...both.ids].find((id) => !expected.includes(id));
      const missing = expected.find((id) => !both.ids.has(id));
      if (surplus === undefined && missing === undefined) continue;
      const example = surplus === undefined ? `without ${excerpt(missing)}` : `with ${excerpt(surplus)}`;
      findings.add(
        'filters-cumulative',
        both.url,
        '/contents',
        `the ${expected.length} that each of the two finds`,
        `${both.ids.size}, ${example}`,
      );
    }
  }
}

/** A filter that leaves something out does not find as much as none. */
async function checkHeeded(name: FeedListName, filters: readonly Omit<Filter, 'from'>[], look: Look): Promise<void> {
  const total = look.totals.get(name);
  for (const { parameter, value } of filters) {
    const answer = await look.reader.read(`/${name}`, { [parameter]: value, page: '1', per_page: '5' });
    if (answer.kind !== 'json' || !isRecord(answer.value) || answer.value.total_items !== total) continue;
    look.findings.add('filter-ignored', answer.url, '/total_items', `fewer than ${total}`, `${total}`);
  }
}
