import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as schema from '@vcs/schema';
import type { z } from 'zod';
import { createMockFetch, exampleEmergency, exampleNow, exampleRecords } from './index.ts';
import type { MockOptions } from './index.ts';

const base = 'https://directory.example.org/v1';

interface Page {
  items: { id: string; slug: string; name: string; distance?: { metres: number } }[];
  total: number;
  pages: number;
  facets: Record<string, { value: string; label: string; count: number }[]>;
}

async function get(path: string, options?: MockOptions): Promise<{ status: number; body: unknown }> {
  const response = await createMockFetch(options)(`${base}/${path}`);
  return { status: response.status, body: await response.json() };
}

/** An answer that is as a schema says, with nothing more. */
async function answer(path: string, type: z.ZodType, options?: MockOptions): Promise<unknown> {
  const { status, body } = await get(path, options);
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual(type.parse(body), body);
  return body;
}

async function page(path: string, type: z.ZodType, options?: MockOptions): Promise<Page> {
  return (await answer(path, type, options)) as Page;
}

const slugs = ({ items }: Page): string[] => items.map(({ slug }) => slug);

const lists: Readonly<Record<string, readonly [page: z.ZodType, detail: z.ZodType]>> = {
  services: [schema.servicePage, schema.serviceDetail],
  organisations: [schema.organisationPage, schema.organisationDetail],
  projects: [schema.projectPage, schema.projectDetail],
  premises: [schema.premisesPage, schema.premisesDetail],
  spaces: [schema.spacePage, schema.spaceDetail],
  roles: [schema.rolePage, schema.roleDetail],
  events: [schema.eventPage, schema.eventDetail],
  opportunities: [schema.opportunityPage, schema.opportunityDetail],
  stories: [schema.storyPage, schema.storyDetail],
  awards: [schema.awardPage, schema.awardDetail],
  'award-years': [schema.awardYearPage, schema.awardYearDetail],
  people: [schema.personPage, schema.personSummary],
};

for (const [list, [pages, detail]] of Object.entries(lists)) {
  describe(list, () => {
    test('are as the schema says, on every page, and each of them', async () => {
      const first = await page(`${list}?per_page=3`, pages);
      const all = await page(`${list}?per_page=100`, pages);
      const paged = [...first.items];
      for (let number = 2; number <= first.pages; number += 1) {
        paged.push(...(await page(`${list}?per_page=3&page=${number}`, pages)).items);
      }
      assert.deepEqual(paged, all.items);
      assert.ok(all.total === all.items.length && all.total > 1);
      for (const { slug, id } of all.items) {
        assert.deepEqual(await answer(`${list}/${slug}`, detail), await answer(`${list}/${id}`, detail));
      }
    });

    test('are counted as each filter would leave them', async () => {
      const every = list === 'premises' || list === 'spaces' ? ['facility', 'accessibility'] : ['accessibility'];
      const { facets } = await page(`${list}?per_page=1`, pages);
      for (const [name, values] of Object.entries(facets)) {
        for (const { value, count, label } of values) {
          assert.ok(label.length > 0 && count > 0);
          const found = await page(`${list}?${name}=${value}&per_page=100`, pages);
          const records = new Set(found.items.map(({ id }) => id)).size;
          assert.equal(records, count, `${name}=${value}`);
        }
        const [one, two] = values;
        if (one === undefined || two === undefined || one.value === 'true' || one.value === 'false') continue;
        const both = await page(`${list}?${name}=${one.value}&${name}=${two.value}&per_page=100`, pages);
        const number = new Set(both.items.map(({ id }) => id)).size;
        if (every.includes(name)) assert.ok(number <= Math.min(one.count, two.count), name);
        else assert.ok(number >= Math.max(one.count, two.count), name);
      }
    });

    test('count only what is asked for', async () => {
      const names = Object.keys((await page(list, pages)).facets);
      for (const wanted of names.slice(0, 2)) {
        const { facets } = await page(`${list}?facets=${wanted}`, pages);
        assert.deepEqual(Object.keys(facets), names);
        for (const name of names) assert.equal(facets[name]!.length > 0 && name !== wanted, false);
      }
    });

    test('refuse what the API does not know', async () => {
      for (const wrong of ['wrd=1', 'page=0', 'lang=en_GB', 'per_page=101', 'facets=colour']) {
        assert.equal((await get(`${list}?${wrong}`)).status, 400, wrong);
      }
      assert.equal((await get(`${list}/nothing-here`)).status, 404);
      assert.equal((await get(`${list}/a/b`)).status, 404);
    });
  });
}

describe('what has a place', () => {
  test('is found by walking time, and told how far it is', async () => {
    for (const list of ['services', 'premises', 'spaces', 'roles', 'events']) {
      const near = await page(`${list}?near=E3+2CK&radius=15&sort=distance&per_page=100`, lists[list]![0]);
      const metres = near.items.map(({ distance }) => distance?.metres);
      assert.ok(metres.length > 0 && metres.every((one) => one !== undefined && one <= 923), list);
      assert.deepEqual(
        metres,
        metres.toSorted((left, right) => Number(left) - Number(right)),
      );
      const everywhere = await page(`${list}?near=51.5352,-0.0264&per_page=100`, lists[list]![0]);
      assert.ok(everywhere.total > near.total, list);
    }
  });

  test('is refused without a place, or near none that is known', async () => {
    for (const path of [
      'services?radius=15',
      'roles?sort=distance',
      'events?near=ZZ9+9ZZ',
      'premises?near=somewhere',
      'nearby',
    ]) {
      const { status, body } = await get(path);
      assert.equal(status, 400, path);
      assert.ok(schema.problem.parse(body).invalidParameters?.length, path);
    }
  });

  test('is asked for as the server asks for it: where the values are right, and the address takes it', async () => {
    for (const [path, expected] of [
      ['organisations?radius=10', ['radius']],
      ['stories?sort=distance', ['sort']],
      ['services?radius=999', ['radius']],
      ['services?radius=10&ward=none', ['ward']],
      ['services?radius=10&sort=distance&words=tea', ['words', 'radius', 'sort']],
    ] as const) {
      const { invalidParameters } = schema.problem.parse((await get(path)).body);
      assert.deepEqual(
        invalidParameters?.map(({ name }) => name),
        expected,
        path,
      );
    }
  });

  test('is together in what is near', async () => {
    const near = await answer('nearby?near=E3+2CK&per_page=100', schema.nearbyPage);
    const { items, facets, total } = near as z.infer<typeof schema.nearbyPage>;
    assert.deepEqual(new Set(items.map(({ kind }) => kind)), new Set(schema.placedKinds));
    assert.equal(
      facets.kind.reduce((sum, { count }) => sum + count, 0),
      total,
    );
    const events = items.filter(({ kind }) => kind === 'event').map(({ record }) => record.id);
    assert.equal(new Set(events).size, events.length, 'each event once');
    const some = await answer('nearby?near=E3+2CK&kind=role', schema.nearbyPage);
    assert.ok((some as z.infer<typeof schema.nearbyPage>).items.every(({ kind }) => kind === 'role'));
  });
});

describe('filters of their own', () => {
  test('that are empty are no number that could be meant', async () => {
    const { invalidParameters } = schema.problem.parse((await get('services?page=')).body);
    assert.deepEqual(
      invalidParameters?.map(({ found, nearest }) => [found, nearest]),
      [['', undefined]],
    );
  });

  const found = async (path: string): Promise<string[]> =>
    slugs(await page(`${path}&per_page=100`, lists[path.split('?')[0]!]![0]));

  test('services: open, age, whether new people are taken', async () => {
    assert.deepEqual(await found('services?open=saturday-morning'), ['wharf-pantry', 'saturday-in-the-garden']);
    assert.ok((await found('services?open=friday-evening')).includes('friday-football'));
    // The examples are set at noon on a Friday.
    assert.ok((await found('services?open=now')).includes('money-and-benefits-advice'));
    assert.ok(!(await found('services?age=30')).includes('friday-football'));
    assert.deepEqual(await found('services?accepting=false'), ['wharf-pantry', 'get-online-at-home']);
  });

  test('roles: on show today, English, teams, any time', async () => {
    const all = await found('roles?q=');
    assert.ok(!all.includes('poll-on-parks') && all.length === exampleRecords.roles.length - 1);
    assert.ok((await found('roles?english=basic')).includes('kitchen-helper'));
    assert.ok(!(await found('roles?english=basic')).includes('trainee-adviser'));
    assert.deepEqual(await found('roles?team=8'), ['paint-the-pavilion']);
    const saturday = await found('roles?day-part=saturday-morning');
    assert.ok(saturday.includes('pantry-driver') && saturday.includes('street-neighbour'));
    const later = { now: new Date('2027-02-01T12:00:00Z') };
    assert.ok(!slugs(await page('roles?per_page=100', schema.rolePage, later)).includes('treasurer'));
  });

  test('spaces: people, layout, size, price for a hirer, day parts, order', async () => {
    assert.deepEqual(await found('spaces?capacity=100'), ['lantern-main-hall']);
    assert.deepEqual(await found('spaces?layout=boardroom'), ['lantern-green-room']);
    assert.deepEqual((await found('spaces?area=300')).sort(), ['marsh-wharf-ground-floor', 'old-baths-whole']);
    assert.deepEqual((await found('spaces?hirer=community-group&most=15')).sort(), [
      'lantern-green-room',
      'tamarind-upper-room',
    ]);
    assert.deepEqual(await found('spaces?hirer=business&most=80&unit=half-day'), ['saffron-wharf-kitchen']);
    assert.deepEqual((await found('spaces?hirer=charity&sort=price&premises=lantern-hall'))[0], 'lantern-green-room');
    assert.equal((await found('spaces?sort=capacity'))[0], 'lantern-main-hall');
    assert.ok(!(await found('spaces?day-part=monday-evening')).includes('saffron-wharf-yard'));
    assert.deepEqual(await found('spaces?facility=kitchen&facility=stage'), ['lantern-main-hall']);
    assert.equal((await get('spaces?most=20')).status, 400);
  });

  test('events: each time, from a day to a day, by its state', async () => {
    const tuesdays = await found('events?q=soup');
    assert.equal(tuesdays.length, 11);
    const once = schema.eventPage.parse(await answer('events?q=soup&dates=next', schema.eventPage));
    assert.deepEqual([once.total, once.items[0]?.following?.length], [1, 3]);
    // A consultation is found while it is open, though its meeting is on another day.
    assert.deepEqual(await found('events?from=2026-12-08&to=2026-12-08'), ['soup-and-stories', 'a-new-park-in-poplar']);
    assert.deepEqual((await found('events?status=cancelled&from=2026-12-01&to=2026-12-31')).sort(), [
      'soup-and-stories',
      'swim-morning',
    ]);
    assert.ok((await found('events?kind=consultation')).includes('a-new-park-in-poplar'));
    assert.ok(!(await found('events?kind=consultation')).includes('opening-hours-of-libraries'));
    // What began yesterday and is not over is found today.
    assert.ok((await found('events?from=2026-12-19&to=2026-12-19')).includes('night-walk'));
    const { occurrences } = (await answer('events/soup-and-stories', schema.eventDetail, {
      now: new Date('2027-01-10T12:00:00Z'),
    })) as z.infer<typeof schema.eventDetail>;
    assert.deepEqual([occurrences.length, occurrences[0]?.key], [8, '2027-01-12T18:00']);
  });

  test('opportunities by their dates, projects by theirs', async () => {
    assert.ok(!(await found('opportunities?q=')).includes('seeds-and-soil'));
    assert.deepEqual(await found('opportunities?state=closed'), ['seeds-and-soil']);
    assert.deepEqual(await found('opportunities?state=coming'), ['advice-services-contract']);
    assert.ok((await found('opportunities?on=2026-10-01')).includes('seeds-and-soil'));
    assert.equal((await found('opportunities?state=all'))[0], 'seeds-and-soil');
    assert.deepEqual(await found('projects?state=ended'), ['doors-open']);
  });

  test('organisations by what they offer, and by what they say of themselves', async () => {
    assert.ok((await found('organisations?category=food')).includes('saffron-wharf-neighbours'));
    assert.deepEqual(await found('organisations?run-for=women'), ['sister-tides']);
    const { body } = await get('organisations/lantern-house');
    const { premises, events, services } = schema.organisationDetail.parse(body);
    assert.deepEqual([premises.length, events.length, services.length], [1, 3, 0]);
  });
});

describe('one record', () => {
  test('comes with what is related to it', async () => {
    const names = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug);
    const record = async <Detail extends z.ZodType>(path: string, detail: Detail) =>
      detail.parse((await get(path)).body);
    const event = await record('events/soup-and-stories', schema.eventDetail);
    assert.ok(event.related.length > 0 && !names(event.related).includes(event.slug));
    assert.ok(event.related.every(({ organisation }) => organisation.id === event.organisation.id));
    const hall = await record('premises/lantern-hall', schema.premisesDetail);
    assert.ok(hall.events.length > 0 && hall.events.every(({ location }) => location?.id === hall.location?.id));
    const there = await record(`events/${hall.events[0]!.slug}`, schema.eventDetail);
    assert.deepEqual(names(there.spaces), names(hall.spaces));
    const fund = await record('opportunities/warm-rooms-fund', schema.opportunityDetail);
    assert.ok(names(fund.related).includes('advice-services-contract'));
  });
});

describe('a language that is asked for', () => {
  test('is told of each text: that of the record, as nothing is translated', async () => {
    for (const [list, [pages, detail]] of Object.entries(lists)) {
      const { items } = await page(`${list}?lang=so&per_page=100`, pages);
      for (const { slug } of items) {
        const record = (await answer(`${list}/${slug}?lang=so`, detail)) as {
          lang: string;
          texts: Record<string, { lang: string }>;
        };
        assert.deepEqual(record.texts['name'], { lang: record.lang }, slug);
      }
    }
    const bengali = await answer('services/cha-o-adda?lang=en', schema.serviceDetail);
    const { texts, organisation } = bengali as z.infer<typeof schema.serviceDetail>;
    assert.deepEqual([texts?.['description']?.lang, organisation.texts?.['name']?.lang], ['bn', 'en']);
    await answer('nearby?near=E3&lang=bn', schema.nearbyPage);
    await answer('emergency?lang=bn', schema.emergencyState, { emergency: exampleEmergency });
  });
});

describe('everything else', () => {
  test('is as the schema says', async () => {
    await answer('areas', schema.areaList);
    await answer('areas?kind=neighbourhood&outlines=true', schema.areaList);
    const outlined = await answer('areas?outlines=true', schema.areaList, { boundaries: true });
    const { items } = outlined as z.infer<typeof schema.areaList>;
    assert.equal(items.filter(({ geometry, tile }) => geometry && tile).length, 20);
    for (const place of ['postcode=e2+0qn', 'postcode=E3', 'postcode=N1+1AA', 'lat=51.52&lng=-0.03', 'lat=50&lng=1']) {
      await answer(`areas/lookup?${place}`, schema.areaLookup);
    }
    await answer('terms?vocabulary=need&vocabulary=skill', schema.termList);
    await answer('stats', schema.statistics);
    await answer('partners/example-housing', schema.partnerProfile);
    await answer('emergency', schema.emergencyState);
    await answer('emergency', schema.emergencyState, { emergency: exampleEmergency });
    await answer('suggest', schema.suggestionList);
    for (const wrong of ['areas/lookup', 'areas/lookup?postcode=somewhere', 'stats?q=1', 'areas?lang=bn', 'partners']) {
      assert.ok((await get(wrong)).status >= 400, wrong);
    }
  });

  test('suggests what begins with the words typed: whole names, beginnings, words, other words', async () => {
    const { items } = (await answer('suggest?q=foo', schema.suggestionList)) as z.infer<typeof schema.suggestionList>;
    assert.deepEqual([items[0]?.kind, items[0]?.slug], ['category', 'food']);
    const hungry = await answer('suggest?q=hungry&kind=need', schema.suggestionList);
    assert.equal((hungry as z.infer<typeof schema.suggestionList>).items[0]?.slug, 'something-to-eat');
    const two = await answer('suggest?q=l&limit=2', schema.suggestionList);
    assert.equal((two as z.infer<typeof schema.suggestionList>).items.length, 2);
  });

  test('is counted from the records there are', async () => {
    const { lists } = schema.statistics.parse((await get('stats', { services: [] })).body);
    assert.equal(lists.services.total, 0);
    // One of them is not on show any more.
    assert.equal(lists.roles.total, exampleRecords.roles.length - 1);
    assert.equal(
      Object.values(lists.roles.byFreshness).reduce((sum, one) => sum + one, 0),
      lists.roles.total,
    );
  });

  test('may be other records', async () => {
    const one = { roles: exampleRecords.roles.slice(0, 1), premises: [], events: [] };
    assert.equal((await page('roles', schema.rolePage, one)).total, 1);
    assert.equal((await page('premises', schema.premisesPage, one)).total, 0);
    assert.equal((await page('events', schema.eventPage, one)).total, 0);
  });

  test('happens at noon on a Friday in London unless another time is given', () => {
    assert.equal(exampleNow.toISOString(), '2026-11-20T12:00:00.000Z');
  });
});
