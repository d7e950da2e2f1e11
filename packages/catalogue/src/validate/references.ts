import { everythingIn } from './check-object.ts';
import type { Read } from './check-object.ts';
import type { FeedListName } from './endpoints.ts';
import { excerpt, pointerTo } from './findings.ts';
import type { Findings } from './findings.ts';
import { isUuid } from './formats.ts';
import { isRecord } from './is-record.ts';
import type { Look } from './look.ts';

interface Place {
  readonly url: string;
  readonly pointer: string;
}

type Kind = FeedListName | 'locations';

/** What an object is, by the name under which it stands in another. */
const kindUnder: Readonly<Record<string, Kind>> = {
  service: 'services',
  services: 'services',
  service_at_locations: 'service_at_locations',
  organization: 'organizations',
  location: 'locations',
  taxonomy_term: 'taxonomy_terms',
  taxonomy_terms: 'taxonomy_terms',
};

/** What a field that ends in `id` names. */
const kindNamed: Readonly<Record<string, Kind>> = {
  service_id: 'services',
  service_at_location_id: 'service_at_locations',
  organization_id: 'organizations',
  parent_organization_id: 'organizations',
  location_id: 'locations',
  taxonomy_id: 'taxonomies',
  taxonomy_term_id: 'taxonomy_terms',
};

/** The field by which the parts of an object name it. */
const ownField: Readonly<Record<Kind, string>> = {
  services: 'service_id',
  service_at_locations: 'service_at_location_id',
  organizations: 'organization_id',
  locations: 'location_id',
  taxonomies: 'taxonomy_id',
  taxonomy_terms: 'taxonomy_term_id',
};

/** In a sample, as many ids of one kind are asked for. */
const mostOfSample = 10;

/** What objects refer to: told at once where two ids disagree, asked for later where it was in no list. */
export class References {
  readonly #named = new Map<Kind, Map<string, Place>>();

  /** @param kind what the value is; what is in it is known by its name */
  collect(kind: Kind, { url, path, value }: Read, findings: Findings): void {
    for (const inner of everythingIn(value)) {
      if (!isRecord(inner.value)) continue;
      const here = [...path, ...inner.path];
      const own = inner.path.length === 0 ? kind : kindOf(inner.path);
      this.#collectOf(inner.value, own, inner.path.length > 0, (name) => ({
        url,
        pointer: pointerTo([...here, name]),
      }));
      for (const { names, expected, found } of disagreements(inner.value, own)) {
        const pointer = pointerTo([...here, ...names]);
        findings.add('reference-disagrees', url, pointer, excerpt(expected), excerpt(found));
      }
    }
  }

  #collectOf(
    object: Record<string, unknown>,
    own: Kind | undefined,
    within: boolean,
    place: (name: string) => Place,
  ): void {
    for (const [name, value] of Object.entries(object)) {
      const named = name === 'parent_id' && own === 'taxonomy_terms' ? 'taxonomy_terms' : kindNamed[name];
      const kind = name === 'id' && within ? own : named;
      if (kind === undefined || typeof value !== 'string' || !isUuid(value)) continue;
      const ids = this.#named.get(kind) ?? new Map<string, Place>();
      this.#named.set(kind, ids);
      if (!ids.has(value)) ids.set(value, place(name));
    }
  }

  /** Asks for what was named but in no list. What has no endpoint, or none that is served, cannot be asked for. */
  async resolve(look: Look): Promise<void> {
    for (const name of look.totals.keys()) {
      const listed = look.listed.get(name);
      const unknown = [...(this.#named.get(name) ?? [])].filter(([id]) => !listed?.has(id));
      const asked = look.full ? unknown : unknown.slice(0, mostOfSample);
      await Promise.all(asked.map(([id, place]) => resolveOne(name, id, place, look)));
    }
  }
}

async function resolveOne(name: FeedListName, id: string, { url, pointer }: Place, look: Look): Promise<void> {
  const answer = await look.reader.readItem(name, id);
  if (answer.kind === 'refused') {
    look.findings.add('reference-unresolved', url, pointer, `/${name}/${id}`, `status ${answer.status}`);
  } else if (answer.kind === 'json') {
    const found = isRecord(answer.value) ? answer.value.id : undefined;
    if (found !== id) look.findings.add('reference-other', url, pointer, `id ${excerpt(id)}`, `id ${excerpt(found)}`);
  }
}

function kindOf(path: readonly PropertyKey[]): Kind | undefined {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? undefined : kindUnder[String(name)];
}

interface Disagreement {
  readonly names: readonly PropertyKey[];
  readonly expected: string;
  readonly found: string;
}

function disagreements(object: Record<string, unknown>, own: Kind | undefined): Disagreement[] {
  const found: Disagreement[] = [];
  const compare = (names: readonly PropertyKey[], value: unknown, other: unknown): void => {
    if (typeof value !== 'string' || typeof other !== 'string') return;
    if (value.toLowerCase() !== other.toLowerCase()) found.push({ names, expected: other, found: value });
  };
  for (const [name, part] of Object.entries(object)) {
    if (isRecord(part)) compare([`${name}_id`], object[`${name}_id`], part.id);
    if (!own || !Array.isArray(part)) continue;
    for (const [index, item] of part.entries()) {
      if (isRecord(item)) compare([name, index, ownField[own]], item[ownField[own]], object.id);
    }
  }
  return found;
}
