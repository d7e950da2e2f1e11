import { event } from '@vcs/schema';
import type { Event, Organisation } from '@vcs/schema';
import type { ExamplePlace } from '../authoring.ts';
import { places } from '../places/places.ts';
import { recordId, slugify } from '../../record-identity.ts';
import { ExampleError, inventedBase, known } from '../provenance.ts';
import { words } from '../words.ts';
import type { ExampleEvent } from './authoring.ts';

/** Full records of events. `owners` are the organisations by slug. */
export function expandEvents(written: readonly ExampleEvent[], owners: ReadonlyMap<string, Organisation>): Event[] {
  return written.map((item) => {
    const owner = owners.get(item.by);
    if (owner === undefined) throw new ExampleError(`Expected the organisation of ${item.name}, found "${item.by}".`);
    return expandEvent(item, owner);
  });
}

function expandEvent(written: ExampleEvent, owner: Organisation): Event {
  const slug = written.slug ?? slugify(written.name);
  const place: ExamplePlace | undefined = written.at && places[written.at];
  const site = owner.contact.website;
  const page = (path: string) => site && `${site}${path}/${slug}`;
  const { repeats, book, consultation } = written;
  return event.parse(
    known({
      ...inventedBase('event', slug, written.checked, owner.name),
      lang: written.lang,
      organisationId: owner.id,
      locationId: written.at && recordId('location', written.at),
      partOfId: written.partOf && recordId('event', written.partOf),
      online: written.online && page('join'),
      name: written.name,
      description: written.about,
      kind: written.kind,
      categories: [...written.categories],
      whoFor: written.whoFor,
      audiences: words(written.audiences),
      wards: written.wards === 'all' ? [] : [...(written.wards ?? (place?.ward === undefined ? [] : [place.ward]))],
      boroughWide: written.wards === 'all',
      starts: written.starts,
      ends: written.ends?.length === 5 ? `${written.starts.slice(0, 11)}${written.ends}` : written.ends,
      recurrence:
        repeats === undefined
          ? undefined
          : { rule: repeats, except: [...(written.except ?? [])], overrides: [...(written.overrides ?? [])] },
      status: written.status,
      sequence: written.sequence,
      statusNote: written.statusNote,
      booking: book === undefined ? undefined : known({ required: true, url: page('book'), note: book }),
      cost: written.cost,
      accessibility: written.access,
      consultation:
        consultation && known({ ...consultation, outcomeUrl: consultation.outcome && page('what-came-of-it') }),
    }),
  );
}
