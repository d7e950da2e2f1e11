import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { categories, neighbourhoods, organisationKinds, wards } from '@vcs/schema';
import { readAccessModes } from './access-modes.ts';
import { readArea } from './area.ts';
import { readCategories } from './categories.ts';
import { readContact } from './contact.ts';
import { readFacts } from './facts.ts';
import { readFunding } from './funding.ts';
import { kindTerms } from './organisation-kind-terms.ts';
import { readOrganisationKinds } from './organisation-kinds.ts';
import { readOrganisationName } from './organisation-name.ts';

describe('the name of an organisation', () => {
  it('gives initials in brackets as the other name', () => {
    assert.deepEqual(readOrganisationName('Leaders in Community (LiC)'), {
      name: 'Leaders in Community',
      alternateName: 'LiC',
    });
    assert.deepEqual(readOrganisationName(' Volunteer  Centre\nTower Hamlets (VCTH) '), {
      name: 'Volunteer Centre Tower Hamlets',
      alternateName: 'VCTH',
    });
  });

  it('gives a former name as the other name', () => {
    assert.deepEqual(readOrganisationName('Isle Larder (formerly known as Dock Pantry)'), {
      name: 'Isle Larder',
      alternateName: 'Dock Pantry',
    });
  });

  it('leaves other brackets in the name', () => {
    for (const name of ['Friends of the Park (Bow)', 'Women’s Inclusive Team', 'Club (11 to 14 years)', '(A)']) {
      assert.deepEqual(readOrganisationName(name), { name });
    }
  });
});

describe('the type of an organisation', () => {
  const cases: [string, string[], string[]][] = [
    ['Registered charity; volunteering infrastructure', ['registered-charity'], ['volunteering infrastructure']],
    ['Advice charity', ['registered-charity'], []],
    ['Community interest company', ['community-interest-company'], []],
    ['Charity and CIC', ['registered-charity'], []],
    ['Charity; CIC', ['registered-charity', 'community-interest-company'], []],
    ['Consortium', ['forum-or-partnership'], []],
    ['Business network', ['business-network'], []],
    ['Housing co-operative', ['co-operative'], []],
    ["Tenants' & residents' association", ['tenants-and-residents-association'], []],
    ['Council', ['statutory-partner'], []],
    ['Arts organisation', [], ['Arts organisation']],
    ['Unregistered charity', [], ['Unregistered charity']],
    ['Not a registered charity', [], ['Not a registered charity']],
    ['Councillor', [], ['Councillor']],
  ];
  for (const [cell, kinds, unrecognised] of cases) {
    it(`reads "${cell}"`, () => {
      const reading = readOrganisationKinds(cell);
      assert.deepEqual([reading.kinds, reading.unrecognised], [kinds, unrecognised]);
    });
  }

  it('has words for every kind', () => {
    assert.deepEqual(kindTerms.map(({ kind }) => kind).toSorted(), organisationKinds.toSorted());
    for (const { kind, terms } of kindTerms) {
      for (const term of terms) assert.deepEqual(readOrganisationKinds(term).kinds, [kind], term);
    }
  });
});

describe('the theme of a service', () => {
  it('finds every category by slug, label and synonym', () => {
    for (const { slug, label, synonyms } of categories) {
      for (const name of [slug, label.toUpperCase(), ...synonyms]) {
        assert.deepEqual(readCategories(name), { categories: [slug], unrecognised: [] }, name);
      }
    }
  });

  it('takes a theme with a comma whole, and several apart', () => {
    assert.deepEqual(readCategories('Inclusion, health and wellbeing').categories, ['health-and-wellbeing']);
    assert.deepEqual(readCategories('Food, Older people; food').categories, ['food', 'older-people']);
  });

  it('says what it does not know', () => {
    assert.deepEqual(readCategories('Food; Astronomy'), { categories: ['food'], unrecognised: ['Astronomy'] });
  });
});

describe('the area of a service', () => {
  it('finds every ward by its name', () => {
    for (const { slug, name } of wards) {
      assert.deepEqual(readArea(`${name} ward`), { boroughWide: false, wards: [slug] }, name);
    }
  });

  it('finds several wards, "and" inside a name too', () => {
    assert.deepEqual(readArea('Poplar and Mile End').wards, ['poplar', 'mile-end']);
    assert.deepEqual(readArea('Weavers, Spitalfields and Banglatown and St Dunstans').wards, [
      'weavers',
      'spitalfields-and-banglatown',
      'st-dunstans',
    ]);
  });

  it('finds the wards of a neighbourhood and keeps its name', () => {
    const isle = ['blackwall-and-cubitt-town', 'canary-wharf', 'island-gardens'];
    assert.deepEqual(readArea('Isle of Dogs'), { boroughWide: false, wards: isle, areaNote: 'Isle of Dogs' });
    assert.deepEqual(readArea('Stepney and Poplar'), {
      boroughWide: false,
      wards: ['st-dunstans', 'stepney-green', 'poplar'],
      areaNote: 'Stepney and Poplar',
    });
    for (const { name, wards: within } of neighbourhoods) {
      for (const ward of readArea(name).wards) assert.ok((within as readonly string[]).includes(ward), name);
      assert.notEqual(readArea(name).wards.length, 0, name);
    }
  });

  it('knows the whole borough', () => {
    for (const cell of ['Borough-wide', 'borough wide', 'Across Tower Hamlets', 'All wards']) {
      assert.deepEqual(readArea(cell), { boroughWide: true, wards: [] }, cell);
    }
  });

  it('keeps the words of anything else', () => {
    assert.deepEqual(readArea('Tower Hamlets and neighbouring boroughs'), {
      boroughWide: true,
      wards: [],
      areaNote: 'Tower Hamlets and neighbouring boroughs',
    });
    assert.deepEqual(readArea("Four Corners' Gallery"), {
      boroughWide: false,
      wards: [],
      areaNote: "Four Corners' Gallery",
    });
    assert.deepEqual(readArea('Bow and Hackney'), {
      boroughWide: false,
      wards: ['bow-east', 'bow-west'],
      areaNote: 'Bow and Hackney',
    });
  });
});

describe('how to get in touch', () => {
  const contact = (cell: string) => {
    const { contact, problems } = readContact(cell, 'contact');
    assert.deepEqual(problems, [], cell);
    return contact;
  };

  it('finds addresses and numbers among labels', () => {
    assert.deepEqual(contact('https://thcvs.example.org/ ; info@thcvs.example.org'), {
      website: 'https://thcvs.example.org/',
      email: 'info@thcvs.example.org',
    });
    assert.deepEqual(contact('Tel: 020 7946 0101, E-mail: hello@example.org, Web: http://example.org/a?b=1'), {
      phones: [{ number: '020 7946 0101' }],
      email: 'hello@example.org',
      website: 'http://example.org/a?b=1',
    });
  });

  it('reads numbers as people write them', () => {
    for (const [written, number] of [
      ['(020) 7946 0101', '020 7946 0101'],
      ['020-7946-0101', '020 7946 0101'],
      ['02079460101', '02079460101'],
      ['+44 (0)20 7946 0101', '+44 (0)20 7946 0101'],
      ['0800 1111', '0800 1111'],
    ]) {
      assert.deepEqual(contact(written ?? ''), { phones: [{ number }] }, written);
    }
    assert.deepEqual(contact('020 7946 0101 ext 12'), {
      phones: [{ number: '020 7946 0101', description: 'Extension 12' }],
    });
    assert.deepEqual(contact('020 7946 0101 (Monday to Friday); 020 7946 0102 or 020 7946 0103'), {
      phones: [
        { number: '020 7946 0101', description: 'Monday to Friday' },
        { number: '020 7946 0102' },
        { number: '020 7946 0103' },
      ],
    });
  });

  it('completes a web address without https:// and says so', () => {
    const reading = readContact('www.example.org/help', 'contact');
    assert.equal(reading.contact.website, 'https://www.example.org/help');
    assert.deepEqual(reading.completed, ['https://www.example.org/help']);
    assert.deepEqual(readContact('example.org.uk', 'website').completed, ['https://example.org.uk/']);
  });

  it('keeps everything else in the words of the cell', () => {
    assert.deepEqual(contact('Ask for Sam at sam@example.org; drop in on 24/11 9.30-17.00; @bowlunch'), {
      email: 'sam@example.org',
      note: 'Ask for Sam at sam@example.org; drop in on 24/11 9.30-17.00; @bowlunch',
    });
    assert.deepEqual(contact('a@example.org; b@example.org'), { email: 'a@example.org', note: 'b@example.org' });
  });

  it('states ways of access only where the words do', () => {
    const reading = readContact('Telephone; e-mail; SMS (office closed during lockdown)', 'contact');
    assert.deepEqual(reading.access, ['phone', 'online']);
    assert.deepEqual(reading.contact, { note: 'Telephone; e-mail; SMS (office closed during lockdown)' });
    assert.deepEqual(readContact('Telephone: 020 7946 0101', 'contact').access, []);
    assert.deepEqual(readAccessModes('Face-to-face, home visits or online'), ['in-person', 'online', 'home-visit']);
    assert.deepEqual(readAccessModes('No drop-in'), []);
  });

  it('does not let something pass that sets out to be an address and is none', () => {
    for (const [cell, expected] of [
      ['info@', 'e-mail'],
      ['info@example', 'e-mail'],
      ['htp://example.org', 'web address'],
      ['http:/', 'web address'],
      ['ftp://example.org/a', 'web address'],
      ['Tel: 020 794', 'telephone number'],
    ]) {
      const { problems } = readContact(cell ?? '', 'contact');
      assert.equal(problems.length, 1, cell);
      assert.match(problems[0]?.expected ?? '', new RegExp(expected ?? ''), cell);
    }
    assert.equal(readContact('ask inside', 'email').problems.length, 1);
    assert.equal(readContact('ask inside', 'website').problems.length, 1);
    assert.equal(readContact('ask inside', 'phone').problems.length, 1);
  });

  it('refuses a cell of 50,000 characters', () => {
    assert.match(readContact('a'.repeat(50_000), 'contact').problems[0]?.expected ?? '', /at most 2,000 characters/);
  });
});

describe('who pays', () => {
  it('reads an amount where the cell says just that', () => {
    assert.deepEqual(readFunding('London Community Response Fund £55000'), [
      { source: 'London Community Response Fund', amount: 55_000 },
    ]);
    assert.deepEqual(readFunding('A Fund; Crowdfunding £1,895.50; £1.1m from B Trust; C Trust (£20k)'), [
      { source: 'A Fund' },
      { source: 'Crowdfunding', amount: 1895.5 },
      { source: 'B Trust', amount: 1_100_000 },
      { source: 'C Trust', amount: 20_000 },
    ]);
  });

  it('leaves an amount in its words where a bare number would claim more', () => {
    for (const source of [
      'NHS over £1m',
      'Fund £5 each week',
      'Fund £12,34',
      '£500',
      'LBTH (hub run by council staff)',
    ]) {
      assert.deepEqual(readFunding(source), [{ source }]);
    }
  });

  it('names the funder alone where the cell says that it pays, because readers see it behind such words', () => {
    assert.deepEqual(readFunding('Commissioned by LBTH; funded by: A Fund £500; £20 from B; Paid for by the members'), [
      { source: 'LBTH' },
      { source: 'A Fund', amount: 500 },
      { source: 'B', amount: 20 },
      { source: 'the members' },
    ]);
    for (const source of ['Commissioned by', 'Funded by: ', 'Part funded by LBTH', 'Commissioned bylaw group']) {
      assert.deepEqual(readFunding(source), [{ source: source.trim() }]);
    }
  });
});

describe('numbers and dates', () => {
  it('are split at semicolons and line breaks, and worded as the sheet does', () => {
    assert.deepEqual(
      readFacts('Started March 2020; 1,000 registered, within days;\n60+ organisations; 60+ organisations'),
      ['Started March 2020', '1,000 registered, within days', '60+ organisations'],
    );
  });

  it('begin with a capital letter, as a line of its own does, unless the word is written otherwise', () => {
    assert.deepEqual(readFacts('over 1,000 registered; Over 1,000 registered; élan; iPads lent; £5 each; pH 7'), [
      'Over 1,000 registered',
      'Élan',
      'iPads lent',
      '£5 each',
      'pH 7',
    ]);
  });
});
