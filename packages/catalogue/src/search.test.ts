import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { serviceFacets, servicePage } from '@vcs/schema';
import type { Service, ServiceQueryInput } from '@vcs/schema';
import type { Catalogue } from './catalogue.ts';
import { putAll, sampleCatalogue } from './record/sample-catalogue.ts';
import { sampleLocation, sampleOrganisation, sampleService } from './record/sample-records.ts';

const hall = sampleOrganisation('Lantern Hall');

async function catalogueOf(...services: Service[]) {
  return sampleCatalogue({ organisations: [hall], services });
}

async function names(catalogue: Catalogue, query: ServiceQueryInput): Promise<string[]> {
  return (await catalogue.services.search(query)).items.map(({ name }) => name);
}

describe('words', () => {
  test('a find in the name outranks the organisation, which outranks the text, which outranks a synonym', async () => {
    const foodBank = sampleOrganisation('Poplar food bank');
    await using catalogue = await sampleCatalogue({
      organisations: [hall, foodBank],
      services: [
        sampleService('Tuesday lunch club', hall),
        sampleService('Parcels', hall, { description: 'We run a food bank.' }),
        sampleService('Deliveries', foodBank),
        sampleService('Food bank', hall),
      ],
    });
    const found = await names(catalogue, { q: 'food bank' });
    assert.deepEqual(found, ['Food bank', 'Deliveries', 'Parcels', 'Tuesday lunch club']);
  });

  test('the very word outranks another form of it in the same place, not in a greater one', async () => {
    await using catalogue = await catalogueOf(
      sampleService('Swimming', hall, { assured: { date: '2026-01' } }),
      sampleService('Swim', hall, { assured: { date: '2020-01' } }),
      sampleService('Pool', hall, { description: 'Come for a swim.' }),
    );
    assert.deepEqual(await names(catalogue, { q: 'swim ' }), ['Swim', 'Swimming', 'Pool']);
    assert.deepEqual(await names(catalogue, { q: 'swimming' }), ['Swimming', 'Swim', 'Pool']);
  });

  test('every word must be found, wherever each of them is', async () => {
    await using catalogue = await catalogueOf(
      sampleService('Chess for elders', hall, { description: 'In Bengali.' }),
      sampleService('Chess for beginners', hall),
    );
    assert.deepEqual(await names(catalogue, { q: 'bengali chess' }), ['Chess for elders']);
    assert.deepEqual(await names(catalogue, { q: 'chess lantern' }), ['Chess for beginners', 'Chess for elders']);
  });

  test('synonyms work from either side', async () => {
    await using catalogue = await catalogueOf(
      sampleService('Food bank at the hall', hall),
      sampleService('Lunch club on Tuesdays', hall),
      sampleService('Luncheon clubs for all', hall),
      sampleService('Emergency food hub', hall),
      sampleService('Chess', hall),
    );
    for (const q of ['food bank', 'food banks', 'foodbank', 'luncheon club', 'Lunch Clubs', 'food hub']) {
      assert.equal((await catalogue.services.search({ q })).total, 4, q);
    }
  });

  test('another word for a category finds the services in it, after those that say the word', async () => {
    await using catalogue = await catalogueOf(
      sampleService('A place to turn to', hall, { categories: ['advice'] }),
      sampleService('Talk about debt', hall),
      sampleService('Chess', hall),
    );
    for (const q of ['debt', 'money worries']) {
      assert.deepEqual(await names(catalogue, { q }), ['Talk about debt', 'A place to turn to'], q);
    }
  });

  test('the last word is taken as the beginning of a word until something follows it', async () => {
    await using catalogue = await catalogueOf(sampleService('Community kitchen and luncheon club', hall));
    const found = ['Community kitchen and luncheon club'];
    for (const q of ['k', 'kit', 'kitchen', 'community kitc', 'luncheon cl']) {
      assert.deepEqual(await names(catalogue, { q }), found, q);
    }
    for (const q of ['kit ', 'kitc community']) assert.deepEqual(await names(catalogue, { q }), [], q);
  });

  test('the words of a question are not looked for', async () => {
    await using catalogue = await catalogueOf(sampleService('Rent advice', hall), sampleService('Chess', hall));
    assert.deepEqual(await names(catalogue, { q: 'Where can I get help with my rent?' }), ['Rent advice']);
  });

  test('case, accents, apostrophes and kinds of apostrophe make no difference', async () => {
    await using catalogue = await catalogueOf(sampleService('St Dunstan’s Café', hall));
    for (const q of ['st dunstans cafe', "ST DUNSTAN'S CAFÉ", 'St Dunstan’s', 'dunstan`s cafe\u0301']) {
      assert.equal((await catalogue.services.search({ q })).total, 1, q);
    }
  });

  test('Bengali and Arabic words are found whole and by their beginning', async () => {
    await using catalogue = await catalogueOf(
      sampleService('বাংলা ক্লাস', hall, { lang: 'bn', description: 'খাদ্য সহায়তা' }),
      sampleService('دروس اللغة', hall, { lang: 'ar', description: 'مُسَاعَدَة' }),
    );
    for (const q of ['ক্লাস', 'ক্লা', 'খাদ্য সহায়তা']) assert.deepEqual(await names(catalogue, { q }), ['বাংলা ক্লাস'], q);
    for (const q of ['اللغة', 'اللغه', 'مساعدة']) assert.deepEqual(await names(catalogue, { q }), ['دروس اللغة'], q);
    assert.deepEqual(await names(catalogue, { q: 'ক্লাব' }), []);
  });

  test('Arabic words are found with and without their article, the very form first', async () => {
    await using catalogue = await catalogueOf(
      sampleService('الطعام', hall),
      sampleService('طعام', hall),
      sampleService('بيت والطعام', hall),
      sampleService('شطرنج', hall),
    );
    const found = async (q: string) => (await names(catalogue, { q })).length;
    for (const q of ['طعام', 'الطعام', 'للطعام', 'طعام ', 'طعا', 'الطعا']) assert.equal(await found(q), 3, q);
    assert.equal((await names(catalogue, { q: 'الطعام ' }))[0], 'الطعام');
    assert.equal((await names(catalogue, { q: 'طعام ' }))[0], 'طعام');
    assert.equal(await found('ال'), 1);
  });

  test('no text asks for everything, text without a word for nothing; signs that engines know as operators are only text', async () => {
    await using catalogue = await catalogueOf(sampleService('Chess', hall), sampleService('Draughts', hall));
    for (const q of ['', '   ']) assert.equal((await names(catalogue, { q })).length, 2, q);
    for (const q of ['?!', '"', '*', '(', '-', ':', ' ? ']) assert.deepEqual(await names(catalogue, { q }), [], q);
    for (const q of ['"chess', 'chess*', 'chess)', 'nw:chess', 'chess OR draughts', "chess'; --"]) {
      await assert.doesNotReject(catalogue.services.search({ q }), q);
    }
    assert.deepEqual(await names(catalogue, { q: '(chess"' }), ['Chess']);
    assert.deepEqual(await names(catalogue, { q: 'a'.repeat(200) }), []);
  });
});

describe('did you mean', () => {
  test('is offered only where nothing is found, and finds something', async () => {
    await using catalogue = await catalogueOf(sampleService('Community kitchen', hall), sampleService('Chess', hall));
    const page = await catalogue.services.search({ q: 'Comunity ktichen' });
    assert.equal(page.total, 0);
    assert.equal(page.didYouMean, 'community kitchen');
    assert.equal((await catalogue.services.search({ q: page.didYouMean })).total, 1);
    assert.equal((await catalogue.services.search({ q: 'community' })).didYouMean, undefined);
    assert.equal((await catalogue.services.search({ q: 'xylophone' })).didYouMean, undefined);
    const apart = await catalogue.services.search({ q: 'kitchens for chess ' });
    assert.deepEqual([apart.total, apart.didYouMean], [0, undefined]);
  });

  test('keeps the words that are known, and respects the filters', async () => {
    await using catalogue = await catalogueOf(
      sampleService('Community kitchen', hall, { wards: ['poplar'] }),
      sampleService('Chess', hall, { wards: ['weavers'] }),
    );
    assert.equal((await catalogue.services.search({ q: 'Community kichen' })).didYouMean, 'Community kitchen');
    assert.equal((await catalogue.services.search({ q: 'kichen', ward: ['weavers'] })).didYouMean, undefined);
  });

  test('gives words as most people write them', async () => {
    await using catalogue = await catalogueOf(
      sampleService('Café of the Women’s Room', hall),
      sampleService('Cafe', hall),
      sampleService('CAFÉ', hall),
      sampleService('مساعدة للأسرة', hall),
      sampleService('বাংলা সহায়তা', hall),
    );
    const suggested = async (q: string) => (await catalogue.services.search({ q })).didYouMean;
    assert.equal(await suggested('caffe'), 'café');
    assert.equal(await suggested('womans'), 'women’s');
    assert.equal(await suggested('مساعة'), 'مساعدة');
    assert.equal((await suggested('সহায়ত্তা'))?.normalize('NFC'), 'সহায়তা'.normalize('NFC'));
  });

  test('never lets a word of a draft slip out', async () => {
    await using catalogue = await catalogueOf(sampleService('Astronomy', hall));
    await putAll(catalogue, { services: [sampleService('Astronomy', hall, { publication: 'withdrawn' })] });
    await putAll(catalogue, { services: [sampleService('Pottery', hall, { publication: 'draft' })] });
    for (const q of ['astronmy', 'potery'])
      assert.equal((await catalogue.services.search({ q })).didYouMean, undefined);
  });
});

describe('filters and facets', () => {
  const services = [
    sampleService('Bow food', hall, { categories: ['food'], wards: ['bow-east'] }),
    sampleService('Bow sport', hall, { categories: ['sport'], wards: ['bow-east', 'bow-west'] }),
    sampleService('Poplar food', hall, { categories: ['food', 'older-people'], wards: ['poplar'] }),
    sampleService('Borough food', hall, { categories: ['food'], boroughWide: true, assured: { date: '2026-01' } }),
  ];

  test('different filters narrow, values of one filter widen', async () => {
    await using catalogue = await catalogueOf(...services);
    assert.deepEqual(await names(catalogue, { category: ['sport', 'older-people'] }), ['Bow sport', 'Poplar food']);
    assert.deepEqual(await names(catalogue, { category: ['sport', 'older-people'], ward: ['poplar'] }), [
      'Poplar food',
    ]);
  });

  test('a ward finds borough-wide services after those that name it', async () => {
    await using catalogue = await catalogueOf(...services);
    assert.deepEqual(await names(catalogue, { ward: ['bow-east'] }), ['Bow food', 'Bow sport', 'Borough food']);
    assert.deepEqual(await names(catalogue, { ward: ['bow-east'], q: 'food' }), ['Bow food', 'Borough food']);
    assert.deepEqual(await names(catalogue, { ward: ['shadwell'] }), ['Borough food']);
  });

  test('a facet leaves its own filter out of its counts and keeps the others', async () => {
    await using catalogue = await catalogueOf(...services);
    const { facets, total } = await catalogue.services.search({ category: ['food'], ward: ['bow-west'] });
    assert.equal(total, 1);
    assert.deepEqual(facets.category, [
      { value: 'food', label: 'Food', count: 1 },
      { value: 'sport', label: 'Sport and activity', count: 1 },
    ]);
    assert.equal(facets.ward.length, 20);
    assert.deepEqual(
      facets.ward.slice(0, 3).map(({ value, count }) => [value, count]),
      [
        ['bow-east', 2],
        ['poplar', 2],
        ['bethnal-green-east', 1],
      ],
    );
  });

  test('a value that is asked for is listed even where it counts nothing', async () => {
    await using catalogue = await catalogueOf(...services);
    const { facets } = await catalogue.services.search({ q: 'sport', category: ['faith'] });
    assert.deepEqual(facets.category, [
      { value: 'sport', label: 'Sport and activity', count: 1 },
      { value: 'faith', label: 'Faith and belief', count: 0 },
    ]);
  });
});

describe('order and paging', () => {
  test('without words: running first, then the latest assured, then by name', async () => {
    await using catalogue = await catalogueOf(
      sampleService('Delta', hall, { status: 'inactive', assured: { date: '2026-01-09' } }),
      sampleService('Éclair', hall),
      sampleService('Charlie', hall, { assured: { date: '2020-11' } }),
      sampleService('Foxtrot', hall),
      sampleService('Bravo', hall, { assured: { date: '2026-01' }, status: 'temporarily-closed' }),
      sampleService('Alpha', hall, { status: 'defunct' }),
    );
    assert.deepEqual(await names(catalogue, {}), ['Bravo', 'Charlie', 'Éclair', 'Foxtrot', 'Delta', 'Alpha']);
  });

  test('with words: whatever runs comes before what does not, however well that is named', async () => {
    const club = sampleOrganisation('Poplar Chess Club');
    await using catalogue = await sampleCatalogue({
      organisations: [hall, club],
      services: [
        sampleService('Chess', hall, { status: 'inactive', assured: { date: '2026-01' } }),
        sampleService('Chess for beginners', hall, { assured: { date: '2020-01' } }),
        sampleService('Bingo', club),
        sampleService('Board games', hall, { description: 'Also chess.' }),
      ],
    });
    const found = await names(catalogue, { q: 'chess' });
    assert.deepEqual(found, ['Chess for beginners', 'Bingo', 'Board games', 'Chess']);
  });

  test('in a ward, one that no longer runs never precedes a running borough-wide one', async () => {
    await using catalogue = await catalogueOf(
      sampleService('Chess in Poplar', hall, { status: 'inactive', wards: ['poplar'] }),
      sampleService('Chess everywhere', hall, { boroughWide: true }),
    );
    for (const q of ['', 'chess']) {
      assert.deepEqual(await names(catalogue, { q, ward: ['poplar'] }), ['Chess everywhere', 'Chess in Poplar']);
    }
  });

  test('pages put together are the whole, each service once, in the same order', async () => {
    const services = Array.from({ length: 45 }, (_, index) =>
      sampleService(`Chess ${index}`, hall, { name: index % 3 === 0 ? 'Chess' : `Chess ${index % 7}` }),
    );
    await using catalogue = await catalogueOf(...services);
    for (const q of ['', 'chess']) {
      const whole = await catalogue.services.search({ q, per_page: 100 });
      const pages = await Promise.all(
        [1, 2, 3, 4, 5].map((page) => catalogue.services.search({ q, page, per_page: 10 })),
      );
      assert.deepEqual(
        pages.flatMap(({ items }) => items),
        whole.items,
      );
      assert.deepEqual(
        pages.map(({ items }) => items.length),
        [10, 10, 10, 10, 5],
      );
      assert.deepEqual(
        pages.map(({ pages: count, total }) => [count, total]),
        Array(5).fill([5, 45]),
      );
      const beyond = await catalogue.services.search({ q, page: 6, per_page: 10 });
      assert.deepEqual([beyond.items, beyond.total], [[], 45]);
    }
  });

  test('an empty catalogue answers with an empty page', async () => {
    await using catalogue = await sampleCatalogue();
    assert.deepEqual(await catalogue.services.search({ q: 'food' }), {
      items: [],
      total: 0,
      page: 1,
      per_page: 20,
      pages: 0,
      facets: Object.fromEntries(serviceFacets.map((name) => [name, []])),
    });
  });

  test('a page follows its schema', async () => {
    const place = sampleLocation('The hall', { address: { lines: ['1 Sample Street'], postcode: 'E3 4PX' } });
    await using catalogue = await sampleCatalogue({
      organisations: [hall],
      locations: [place],
      services: [sampleService('Chess', hall, { locationIds: [place.id], categories: ['sport'], wards: ['poplar'] })],
    });
    const page = await catalogue.services.search({ q: 'chess' });
    assert.deepEqual(servicePage.parse(page), page);
    assert.equal((await catalogue.services.search({ q: 'e3 4px' })).total, 1);
  });
});
