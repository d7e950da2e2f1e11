// Generated from the schemas of @vcs/schema by `npm run generate`. Do not edit.

import type * as types from '../types.generated.ts';

import type { Schema } from './schema.ts';

/** What the API answers with, by name. */
export interface Answers {
  AreaList: types.AreaList;
  AreaLookup: types.AreaLookup;
  AwardDetail: types.AwardDetail;
  AwardPage: types.AwardPage;
  AwardYearDetail: types.AwardYearDetail;
  AwardYearPage: types.AwardYearPage;
  EmergencyState: types.EmergencyState;
  EventDetail: types.EventDetail;
  EventPage: types.EventPage;
  NearbyPage: types.NearbyPage;
  OpportunityDetail: types.OpportunityDetail;
  OpportunityPage: types.OpportunityPage;
  OrganisationDetail: types.OrganisationDetail;
  OrganisationPage: types.OrganisationPage;
  PartnerProfile: types.PartnerProfile;
  PersonPage: types.PersonPage;
  PersonSummary: types.PersonSummary;
  PremisesDetail: types.PremisesDetail;
  PremisesPage: types.PremisesPage;
  Problem: types.Problem;
  ProjectDetail: types.ProjectDetail;
  ProjectPage: types.ProjectPage;
  RoleDetail: types.RoleDetail;
  RolePage: types.RolePage;
  ServiceDetail: types.ServiceDetail;
  ServicePage: types.ServicePage;
  SpaceDetail: types.SpaceDetail;
  SpacePage: types.SpacePage;
  Statistics: types.Statistics;
  StoryDetail: types.StoryDetail;
  StoryPage: types.StoryPage;
  SuggestionList: types.SuggestionList;
  TermList: types.TermList;
}

export const schemas: Record<string, Schema> & Record<keyof Answers, Schema> = {
  AreaList: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'AreaView' } },
      boundaries: {
        type: 'object',
        properties: { licence: { type: 'string' }, importedAt: { type: 'string' } },
        required: ['importedAt'],
      },
    },
    required: ['items'],
  },
  AreaView: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      name: { type: 'string', minLength: 1, maxLength: 100 },
      kind: { type: 'string', enum: ['ward', 'neighbourhood'] },
      code: { type: 'string' },
      wards: { minItems: 1, type: 'array', items: { $ref: 'WardSlug' } },
      neighbourhoods: { type: 'array', items: { type: 'string' } },
      tile: {
        type: 'object',
        properties: { column: { type: 'integer', minimum: 0 }, row: { type: 'integer', minimum: 0 } },
        required: ['column', 'row'],
      },
      geometry: { $ref: 'AreaGeometry' },
    },
    required: ['id', 'slug', 'name', 'kind', 'wards', 'neighbourhoods'],
  },
  WardSlug: {
    type: 'string',
    enum: [
      'bethnal-green-east',
      'bethnal-green-west',
      'blackwall-and-cubitt-town',
      'bow-east',
      'bow-west',
      'bromley-north',
      'bromley-south',
      'canary-wharf',
      'island-gardens',
      'lansbury',
      'limehouse',
      'mile-end',
      'poplar',
      'shadwell',
      'spitalfields-and-banglatown',
      'st-dunstans',
      'st-katharines-and-wapping',
      'stepney-green',
      'weavers',
      'whitechapel',
    ],
  },
  AreaGeometry: {
    type: 'object',
    properties: {
      type: { type: 'string', const: 'MultiPolygon' },
      coordinates: {
        type: 'array',
        items: {
          type: 'array',
          items: { type: 'array', items: { minItems: 2, maxItems: 2, type: 'array', items: { type: 'number' } } },
        },
      },
    },
    required: ['type', 'coordinates'],
  },
  AreaLookup: {
    type: 'object',
    properties: {
      precision: { type: 'string', enum: ['exact', 'approximate', 'outside'] },
      mayBeOutside: { type: 'boolean' },
      postcode: { type: 'string' },
      point: { $ref: 'Point' },
      ward: { $ref: 'AreaReference' },
      neighbourhoods: {
        type: 'array',
        items: {
          type: 'object',
          properties: { slug: { type: 'string' }, name: { type: 'string' } },
          required: ['slug', 'name'],
        },
      },
      message: { type: 'string' },
    },
    required: ['precision', 'mayBeOutside', 'neighbourhoods', 'message'],
  },
  Point: {
    type: 'object',
    properties: {
      latitude: { type: 'number', minimum: -90, maximum: 90 },
      longitude: { type: 'number', minimum: -180, maximum: 180 },
    },
    required: ['latitude', 'longitude'],
  },
  AreaReference: {
    type: 'object',
    properties: { slug: { $ref: 'WardSlug' }, name: { type: 'string' } },
    required: ['slug', 'name'],
  },
  AwardDetail: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      standing: { type: 'string', enum: ['nominee', 'finalist', 'winner'] },
      citation: { type: 'string', minLength: 1, maxLength: 5000 },
      example: { type: 'boolean' },
      category: {
        type: 'object',
        properties: {
          slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
          name: { type: 'string', minLength: 1, maxLength: 200 },
          subject: { type: 'string', enum: ['project', 'organisation', 'person'] },
        },
        required: ['slug', 'name', 'subject'],
      },
      awardYear: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            pattern:
              '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
          },
          slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
          name: { type: 'string' },
          year: { type: 'integer', minimum: 2020, maximum: 2100 },
        },
        required: ['id', 'slug', 'name', 'year'],
      },
      project: { $ref: 'RecordReference' },
      organisation: { $ref: 'OrganisationReference' },
      person: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            pattern:
              '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
          },
          slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
          name: { type: 'string', minLength: 1, maxLength: 200 },
          title: { type: 'string', minLength: 1, maxLength: 200 },
        },
        required: ['id', 'slug', 'name'],
      },
      story: { $ref: 'RecordReference' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      source: { $ref: 'RecordSource' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'standing',
      'example',
      'category',
      'awardYear',
      'source',
      'createdAt',
      'updatedAt',
    ],
  },
  RecordReference: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      name: { type: 'string' },
    },
    required: ['id', 'slug', 'name'],
  },
  OrganisationReference: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      name: { type: 'string' },
    },
    required: ['id', 'slug', 'name'],
  },
  TextLanguage: {
    type: 'object',
    properties: {
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      stale: { type: 'boolean' },
      machine: { type: 'boolean' },
    },
    required: ['lang'],
  },
  RecordSource: {
    type: 'object',
    properties: {
      name: { type: 'string', minLength: 1, maxLength: 300 },
      url: { type: 'string', maxLength: 2000, format: 'uri' },
      licence: { type: 'string', minLength: 1, maxLength: 300 },
    },
    required: ['name'],
  },
  AwardPage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'AwardSummary' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: {
          year: { type: 'array', items: { $ref: 'FacetValue' } },
          category: { type: 'array', items: { $ref: 'FacetValue' } },
          subject: { type: 'array', items: { $ref: 'FacetValue' } },
          standing: { type: 'array', items: { $ref: 'FacetValue' } },
        },
        required: ['year', 'category', 'subject', 'standing'],
      },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  AwardSummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      standing: { type: 'string', enum: ['nominee', 'finalist', 'winner'] },
      citation: { type: 'string', minLength: 1, maxLength: 5000 },
      example: { type: 'boolean' },
      category: {
        type: 'object',
        properties: {
          slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
          name: { type: 'string', minLength: 1, maxLength: 200 },
          subject: { type: 'string', enum: ['project', 'organisation', 'person'] },
        },
        required: ['slug', 'name', 'subject'],
      },
      awardYear: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            pattern:
              '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
          },
          slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
          name: { type: 'string' },
          year: { type: 'integer', minimum: 2020, maximum: 2100 },
        },
        required: ['id', 'slug', 'name', 'year'],
      },
      project: { $ref: 'RecordReference' },
      organisation: { $ref: 'OrganisationReference' },
      person: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            pattern:
              '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
          },
          slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
          name: { type: 'string', minLength: 1, maxLength: 200 },
          title: { type: 'string', minLength: 1, maxLength: 200 },
        },
        required: ['id', 'slug', 'name'],
      },
      story: { $ref: 'RecordReference' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
    },
    required: ['id', 'slug', 'lang', 'name', 'standing', 'example', 'category', 'awardYear'],
  },
  FacetValue: {
    type: 'object',
    properties: {
      value: { type: 'string' },
      label: { type: 'string' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      count: { type: 'integer', minimum: 0 },
    },
    required: ['value', 'label', 'count'],
  },
  AskedPlace: {
    type: 'object',
    properties: { point: { $ref: 'Point' }, approximate: { type: 'boolean' } },
    required: ['point', 'approximate'],
  },
  AwardYearDetail: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 200 },
      year: { type: 'integer', minimum: 2020, maximum: 2100 },
      phases: {
        minItems: 1,
        type: 'array',
        items: {
          type: 'object',
          properties: {
            phase: { type: 'string', enum: ['announced', 'nominations', 'judging', 'shortlist', 'live', 'after'] },
            from: {
              type: 'string',
              pattern:
                '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
            },
          },
          required: ['phase', 'from'],
        },
      },
      example: { type: 'boolean' },
      categories: {
        minItems: 1,
        type: 'array',
        items: {
          type: 'object',
          properties: {
            slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
            name: { type: 'string', minLength: 1, maxLength: 200 },
            subject: { type: 'string', enum: ['project', 'organisation', 'person'] },
            criteria: { minItems: 1, type: 'array', items: { type: 'string', minLength: 1, maxLength: 500 } },
            texts: {
              type: 'object',
              propertyNames: { type: 'string' },
              additionalProperties: { $ref: 'TextLanguage' },
            },
          },
          required: ['slug', 'name', 'subject', 'criteria'],
        },
      },
      event: { $ref: 'RecordReference' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      judging: { type: 'string', minLength: 1, maxLength: 5000 },
      source: { $ref: 'RecordSource' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      awards: { type: 'array', items: { $ref: 'AwardSummary' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'year',
      'phases',
      'example',
      'categories',
      'source',
      'createdAt',
      'updatedAt',
      'awards',
    ],
  },
  AwardYearPage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'AwardYearSummary' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: { type: 'object', properties: {} },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  AwardYearSummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 200 },
      year: { type: 'integer', minimum: 2020, maximum: 2100 },
      phases: {
        minItems: 1,
        type: 'array',
        items: {
          type: 'object',
          properties: {
            phase: { type: 'string', enum: ['announced', 'nominations', 'judging', 'shortlist', 'live', 'after'] },
            from: {
              type: 'string',
              pattern:
                '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
            },
          },
          required: ['phase', 'from'],
        },
      },
      example: { type: 'boolean' },
      categories: {
        minItems: 1,
        type: 'array',
        items: {
          type: 'object',
          properties: {
            slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
            name: { type: 'string', minLength: 1, maxLength: 200 },
            subject: { type: 'string', enum: ['project', 'organisation', 'person'] },
            criteria: { minItems: 1, type: 'array', items: { type: 'string', minLength: 1, maxLength: 500 } },
            texts: {
              type: 'object',
              propertyNames: { type: 'string' },
              additionalProperties: { $ref: 'TextLanguage' },
            },
          },
          required: ['slug', 'name', 'subject', 'criteria'],
        },
      },
      event: { $ref: 'RecordReference' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
    },
    required: ['id', 'slug', 'lang', 'name', 'year', 'phases', 'example', 'categories'],
  },
  EmergencyState: {
    oneOf: [
      { type: 'object', properties: { active: { type: 'boolean', const: false } }, required: ['active'] },
      {
        type: 'object',
        properties: {
          active: { type: 'boolean', const: true },
          messages: {
            type: 'object',
            propertyNames: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
            additionalProperties: {
              type: 'object',
              properties: {
                title: { type: 'string', minLength: 1, maxLength: 150 },
                text: { type: 'string', minLength: 1, maxLength: 1000 },
              },
              required: ['title', 'text'],
            },
          },
          since: {
            type: 'string',
            pattern:
              '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
          },
          services: { type: 'array', items: { $ref: 'ServiceSummary' } },
          roles: { type: 'array', items: { $ref: 'RoleSummary' } },
        },
        required: ['active', 'messages', 'services', 'roles'],
      },
    ],
  },
  ServiceSummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      status: { $ref: 'ServiceStatus' },
      alert: { type: 'string', minLength: 1, maxLength: 1000 },
      whoFor: { type: 'string', minLength: 1, maxLength: 2000 },
      audiences: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'children',
            'young-people',
            'families',
            'women',
            'men',
            'older-people',
            'disabled-people',
            'people-with-a-learning-disability',
            'carers',
            'lgbt-people',
            'bangladeshi-community',
            'somali-community',
            'refugees-and-migrants',
            'faith-communities',
            'vcs-organisations',
          ],
        },
      },
      capacity: { type: 'string', enum: ['open', 'waiting-list', 'assessment-first', 'closed'] },
      boroughWide: { type: 'boolean' },
      areaNote: { type: 'string', minLength: 1, maxLength: 500 },
      access: { type: 'array', items: { $ref: 'AccessMode' } },
      openingHours: { type: 'array', items: { $ref: 'OpeningHours' } },
      openingExceptions: { $ref: 'OpeningExceptions' },
      openingNote: { type: 'string', minLength: 1, maxLength: 1000 },
      cost: { $ref: 'Cost' },
      spokenLanguages: { type: 'array', items: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' } },
      contact: { $ref: 'ContactDetails' },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      wards: { type: 'array', items: { $ref: 'AreaReference' } },
      locations: { type: 'array', items: { $ref: 'PublicLocation' } },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      distance: { $ref: 'Distance' },
      organisation: { $ref: 'OrganisationReference' },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'status',
      'boroughWide',
      'access',
      'openingHours',
      'spokenLanguages',
      'contact',
      'example',
      'categories',
      'wards',
      'locations',
      'organisation',
    ],
  },
  ServiceStatus: { type: 'string', enum: ['active', 'inactive', 'defunct', 'temporarily-closed'] },
  AccessMode: { type: 'string', enum: ['in-person', 'phone', 'online', 'home-visit'] },
  OpeningHours: {
    type: 'object',
    properties: {
      days: { minItems: 1, type: 'array', items: { $ref: 'Weekday' } },
      opens: { type: 'string', pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$' },
      closes: { type: 'string', pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$' },
      note: { type: 'string', minLength: 1, maxLength: 300 },
      validFrom: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
      validTo: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
    },
    required: ['days', 'opens', 'closes'],
  },
  Weekday: { type: 'string', enum: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] },
  OpeningExceptions: {
    type: 'object',
    properties: {
      bankHolidays: { type: 'string', enum: ['closed', 'open'] },
      days: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            from: {
              type: 'string',
              pattern:
                '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
            },
            to: {
              type: 'string',
              pattern:
                '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
            },
            hours: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  opens: { type: 'string', pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$' },
                  closes: { type: 'string', pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$' },
                },
                required: ['opens', 'closes'],
              },
            },
            note: { type: 'string', minLength: 1, maxLength: 300 },
          },
          required: ['from', 'hours'],
        },
      },
    },
    required: ['days'],
  },
  Cost: {
    type: 'object',
    properties: {
      free: { type: 'boolean' },
      description: { type: 'string', minLength: 1, maxLength: 1000 },
      options: { type: 'array', items: { $ref: 'CostOption' } },
    },
    required: ['options'],
  },
  CostOption: {
    type: 'object',
    properties: {
      name: { type: 'string', minLength: 1, maxLength: 200 },
      amount: { type: 'number', minimum: 0 },
      description: { type: 'string', minLength: 1, maxLength: 500 },
    },
    required: ['name'],
  },
  ContactDetails: {
    type: 'object',
    properties: {
      phones: { type: 'array', items: { $ref: 'Phone' } },
      email: {
        type: 'string',
        maxLength: 254,
        pattern:
          "^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
      },
      website: { type: 'string', maxLength: 2000, format: 'uri' },
      note: { type: 'string', minLength: 1, maxLength: 2000 },
    },
    required: ['phones'],
  },
  Phone: {
    type: 'object',
    properties: {
      number: { type: 'string', pattern: '^\\+?[0-9][0-9 ()]{4,24}$' },
      description: { type: 'string', minLength: 1, maxLength: 200 },
      languages: { type: 'array', items: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' } },
    },
    required: ['number'],
  },
  Assurance: {
    type: 'object',
    properties: {
      date: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$' },
      by: { type: 'string', minLength: 1, maxLength: 300 },
    },
    required: ['date'],
  },
  CategoryReference: {
    type: 'object',
    properties: {
      slug: { $ref: 'CategorySlug' },
      label: { type: 'string' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
    },
    required: ['slug', 'label'],
  },
  CategorySlug: {
    type: 'string',
    enum: [
      'advice',
      'arts-and-culture',
      'business',
      'children-and-young-people',
      'community-safety',
      'digital-skills',
      'disability',
      'employment-and-skills',
      'environment',
      'faith',
      'food',
      'friendship',
      'health-and-wellbeing',
      'housing',
      'learning',
      'mental-health',
      'older-people',
      'sport',
      'support-for-groups',
      'volunteering',
    ],
  },
  PublicLocation: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      address: { $ref: 'PostalAddress' },
      point: { $ref: 'Point' },
      ward: { $ref: 'WardSlug' },
      accessFacts: { $ref: 'AccessFacts' },
      accessibility: { type: 'string', minLength: 1, maxLength: 2000 },
      travel: { type: 'string', minLength: 1, maxLength: 2000 },
    },
    required: ['id', 'slug', 'name'],
  },
  PostalAddress: {
    type: 'object',
    properties: {
      lines: { minItems: 1, maxItems: 4, type: 'array', items: { type: 'string', minLength: 1, maxLength: 200 } },
      city: { type: 'string', minLength: 1, maxLength: 100 },
      postcode: { type: 'string', pattern: '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$' },
    },
    required: ['lines', 'city'],
  },
  AccessFacts: {
    type: 'object',
    properties: {
      stepFree: { type: 'boolean' },
      lift: { type: 'boolean' },
      doorWidth: { type: 'integer', minimum: 40, maximum: 400 },
      hearingLoop: { type: 'boolean' },
      accessibleToilet: { type: 'boolean' },
      changingPlaces: { type: 'boolean' },
      blueBadgeParking: { type: 'boolean' },
    },
  },
  Distance: {
    type: 'object',
    properties: { metres: { type: 'integer', minimum: 0 }, walkingMinutes: { type: 'integer', minimum: 1 } },
    required: ['metres', 'walkingMinutes'],
  },
  RoleSummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      kind: {
        type: 'string',
        enum: ['volunteer', 'trustee', 'employee-team', 'mutual-aid', 'placement', 'traineeship', 'paid-job'],
      },
      commitment: {
        type: 'object',
        properties: {
          kind: { type: 'string', enum: ['one-off', 'short-term', 'regular', 'flexible'] },
          hoursPerWeek: { type: 'number', exclusiveMinimum: 0, maximum: 60 },
          weeks: { type: 'integer', exclusiveMinimum: 0 },
          note: { type: 'string', minLength: 1, maxLength: 500 },
        },
        required: ['kind'],
      },
      dayParts: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'monday-morning',
            'monday-afternoon',
            'monday-evening',
            'tuesday-morning',
            'tuesday-afternoon',
            'tuesday-evening',
            'wednesday-morning',
            'wednesday-afternoon',
            'wednesday-evening',
            'thursday-morning',
            'thursday-afternoon',
            'thursday-evening',
            'friday-morning',
            'friday-afternoon',
            'friday-evening',
            'saturday-morning',
            'saturday-afternoon',
            'saturday-evening',
            'sunday-morning',
            'sunday-afternoon',
            'sunday-evening',
          ],
        },
      },
      places: { minItems: 1, type: 'array', items: { type: 'string', enum: ['in-person', 'remote', 'from-home'] } },
      boroughWide: { type: 'boolean' },
      minimumAge: { type: 'integer', minimum: 0, maximum: 120 },
      maximumAge: { type: 'integer', minimum: 0, maximum: 120 },
      dbs: { type: 'string', enum: ['none', 'basic', 'standard', 'enhanced', 'enhanced-barred-list'] },
      expenses: { type: 'string', minLength: 1, maxLength: 500 },
      pay: { type: 'string', minLength: 1, maxLength: 300 },
      accreditation: { type: 'string', minLength: 1, maxLength: 500 },
      englishLevel: { type: 'string', enum: ['any', 'basic', 'conversational', 'fluent'] },
      teamSize: {
        type: 'object',
        properties: { minimum: { type: 'integer', minimum: 1 }, maximum: { type: 'integer', minimum: 1 } },
        required: ['minimum', 'maximum'],
      },
      publishFrom: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
      publishUntil: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
      emergencyCallOut: { type: 'boolean' },
      apply: {
        type: 'object',
        properties: {
          url: { type: 'string', maxLength: 2000, format: 'uri' },
          email: {
            type: 'string',
            pattern:
              "^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
          },
          note: { type: 'string', minLength: 1, maxLength: 1000 },
        },
      },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      causes: { type: 'array', items: { $ref: 'TermReference' } },
      skills: { type: 'array', items: { $ref: 'TermReference' } },
      wards: { type: 'array', items: { $ref: 'AreaReference' } },
      location: { $ref: 'PublicLocation' },
      organisation: { $ref: 'OrganisationReference' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      distance: { $ref: 'Distance' },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'kind',
      'commitment',
      'dayParts',
      'places',
      'boroughWide',
      'emergencyCallOut',
      'apply',
      'example',
      'updatedAt',
      'causes',
      'skills',
      'wards',
      'organisation',
    ],
  },
  TermReference: {
    type: 'object',
    properties: { slug: { type: 'string' }, label: { type: 'string' } },
    required: ['slug', 'label'],
  },
  EventDetail: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      kind: {
        type: 'string',
        enum: ['activity', 'training', 'forum', 'consultation', 'showcase', 'fundraiser', 'celebration', 'open-day'],
      },
      audiences: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'children',
            'young-people',
            'families',
            'women',
            'men',
            'older-people',
            'disabled-people',
            'people-with-a-learning-disability',
            'carers',
            'lgbt-people',
            'bangladeshi-community',
            'somali-community',
            'refugees-and-migrants',
            'faith-communities',
            'vcs-organisations',
          ],
        },
      },
      whoFor: { type: 'string', minLength: 1, maxLength: 2000 },
      online: { type: 'string', maxLength: 2000, format: 'uri' },
      boroughWide: { type: 'boolean' },
      starts: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
      ends: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
      recurrence: {
        type: 'object',
        properties: {
          rule: { type: 'string', maxLength: 500 },
          except: {
            type: 'array',
            items: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
          },
          overrides: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                occurrence: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
                starts: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
                ends: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
                status: { type: 'string', enum: ['scheduled', 'cancelled', 'postponed', 'moved-online', 'full'] },
                note: { type: 'string', minLength: 1, maxLength: 500 },
              },
              required: ['occurrence'],
            },
          },
        },
        required: ['rule', 'except', 'overrides'],
      },
      status: { type: 'string', enum: ['scheduled', 'cancelled', 'postponed', 'moved-online', 'full'] },
      statusNote: { type: 'string', minLength: 1, maxLength: 1000 },
      sequence: { type: 'integer', minimum: 0 },
      booking: {
        type: 'object',
        properties: {
          required: { type: 'boolean' },
          url: { type: 'string', maxLength: 2000, format: 'uri' },
          note: { type: 'string', minLength: 1, maxLength: 500 },
        },
        required: ['required'],
      },
      cost: { $ref: 'Cost' },
      accessibility: { type: 'string', minLength: 1, maxLength: 2000 },
      consultation: {
        type: 'object',
        properties: {
          opens: {
            type: 'string',
            pattern:
              '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
          },
          closes: {
            type: 'string',
            pattern:
              '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
          },
          outcome: { type: 'string', minLength: 1, maxLength: 5000 },
          outcomeUrl: { type: 'string', maxLength: 2000, format: 'uri' },
        },
        required: ['opens', 'closes'],
      },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      wards: { type: 'array', items: { $ref: 'AreaReference' } },
      location: { $ref: 'PublicLocation' },
      organisation: { $ref: 'PublicOrganisation' },
      partOf: { $ref: 'RecordReference' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      distance: { $ref: 'Distance' },
      source: { $ref: 'RecordSource' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      occurrences: { type: 'array', items: { $ref: 'EventOccurrence' } },
      programme: { type: 'array', items: { $ref: 'EventSummary' } },
      related: { type: 'array', items: { $ref: 'EventSummary' } },
      services: { type: 'array', items: { $ref: 'ServiceSummary' } },
      spaces: { type: 'array', items: { $ref: 'SpaceSummary' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'kind',
      'boroughWide',
      'starts',
      'status',
      'sequence',
      'example',
      'updatedAt',
      'categories',
      'wards',
      'organisation',
      'source',
      'createdAt',
      'occurrences',
      'programme',
      'related',
      'services',
      'spaces',
    ],
  },
  PublicOrganisation: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      source: { $ref: 'RecordSource' },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      alternateName: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      kinds: { type: 'array', items: { $ref: 'OrganisationKind' } },
      contact: { $ref: 'ContactDetails' },
      identifiers: { type: 'array', items: { $ref: 'OrganisationIdentifier' } },
      communities: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            relation: { type: 'string', enum: ['led-by', 'run-for'] },
            community: {
              type: 'string',
              enum: [
                'children',
                'young-people',
                'families',
                'women',
                'men',
                'older-people',
                'disabled-people',
                'people-with-a-learning-disability',
                'carers',
                'lgbt-people',
                'bangladeshi-community',
                'somali-community',
                'refugees-and-migrants',
                'faith-communities',
                'vcs-organisations',
              ],
            },
            declaredBy: { type: 'string', minLength: 1, maxLength: 300 },
            declaredOn: {
              type: 'string',
              pattern:
                '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
            },
          },
          required: ['relation', 'community', 'declaredBy', 'declaredOn'],
        },
      },
      greenFacts: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 300 } },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'source',
      'example',
      'createdAt',
      'updatedAt',
      'name',
      'kinds',
      'contact',
      'identifiers',
    ],
  },
  OrganisationKind: {
    type: 'string',
    enum: [
      'registered-charity',
      'community-group',
      'faith-group',
      'mutual-aid-group',
      'tenants-and-residents-association',
      'co-operative',
      'community-interest-company',
      'social-enterprise',
      'forum-or-partnership',
      'statutory-partner',
      'housing-partner',
      'business-network',
    ],
  },
  OrganisationIdentifier: {
    type: 'object',
    properties: {
      scheme: { type: 'string', pattern: '^[A-Z]{2}-[A-Z0-9]+$' },
      value: { type: 'string', minLength: 1, maxLength: 40 },
    },
    required: ['scheme', 'value'],
  },
  EventOccurrence: {
    type: 'object',
    properties: {
      key: { type: 'string' },
      starts: {
        type: 'object',
        properties: {
          local: { type: 'string' },
          instant: {
            type: 'string',
            pattern:
              '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
          },
        },
        required: ['local', 'instant'],
      },
      ends: {
        type: 'object',
        properties: {
          local: { type: 'string' },
          instant: {
            type: 'string',
            pattern:
              '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
          },
        },
        required: ['local', 'instant'],
      },
      status: { type: 'string', enum: ['scheduled', 'cancelled', 'postponed', 'moved-online', 'full'] },
      overridden: { type: 'boolean' },
      note: { type: 'string' },
    },
    required: ['key', 'starts', 'status', 'overridden'],
  },
  EventSummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      kind: {
        type: 'string',
        enum: ['activity', 'training', 'forum', 'consultation', 'showcase', 'fundraiser', 'celebration', 'open-day'],
      },
      audiences: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'children',
            'young-people',
            'families',
            'women',
            'men',
            'older-people',
            'disabled-people',
            'people-with-a-learning-disability',
            'carers',
            'lgbt-people',
            'bangladeshi-community',
            'somali-community',
            'refugees-and-migrants',
            'faith-communities',
            'vcs-organisations',
          ],
        },
      },
      whoFor: { type: 'string', minLength: 1, maxLength: 2000 },
      online: { type: 'string', maxLength: 2000, format: 'uri' },
      boroughWide: { type: 'boolean' },
      starts: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
      ends: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
      recurrence: {
        type: 'object',
        properties: {
          rule: { type: 'string', maxLength: 500 },
          except: {
            type: 'array',
            items: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
          },
          overrides: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                occurrence: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
                starts: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
                ends: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
                status: { type: 'string', enum: ['scheduled', 'cancelled', 'postponed', 'moved-online', 'full'] },
                note: { type: 'string', minLength: 1, maxLength: 500 },
              },
              required: ['occurrence'],
            },
          },
        },
        required: ['rule', 'except', 'overrides'],
      },
      status: { type: 'string', enum: ['scheduled', 'cancelled', 'postponed', 'moved-online', 'full'] },
      statusNote: { type: 'string', minLength: 1, maxLength: 1000 },
      sequence: { type: 'integer', minimum: 0 },
      booking: {
        type: 'object',
        properties: {
          required: { type: 'boolean' },
          url: { type: 'string', maxLength: 2000, format: 'uri' },
          note: { type: 'string', minLength: 1, maxLength: 500 },
        },
        required: ['required'],
      },
      cost: { $ref: 'Cost' },
      accessibility: { type: 'string', minLength: 1, maxLength: 2000 },
      consultation: {
        type: 'object',
        properties: {
          opens: {
            type: 'string',
            pattern:
              '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
          },
          closes: {
            type: 'string',
            pattern:
              '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
          },
          outcome: { type: 'string', minLength: 1, maxLength: 5000 },
          outcomeUrl: { type: 'string', maxLength: 2000, format: 'uri' },
        },
        required: ['opens', 'closes'],
      },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      wards: { type: 'array', items: { $ref: 'AreaReference' } },
      location: { $ref: 'PublicLocation' },
      organisation: { $ref: 'OrganisationReference' },
      partOf: { $ref: 'RecordReference' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      distance: { $ref: 'Distance' },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'kind',
      'boroughWide',
      'starts',
      'status',
      'sequence',
      'example',
      'updatedAt',
      'categories',
      'wards',
      'organisation',
    ],
  },
  SpaceSummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      kind: { type: 'string', enum: ['hall', 'room', 'desk', 'kitchen', 'outdoor', 'whole-building'] },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      tenures: {
        minItems: 1,
        type: 'array',
        items: {
          type: 'string',
          enum: ['hire', 'co-working', 'licence', 'lease', 'purchase', 'meanwhile-use', 'share', 'coming'],
        },
      },
      capacity: {
        type: 'object',
        propertyNames: { type: 'string', enum: ['standing', 'theatre', 'classroom', 'boardroom', 'cabaret', 'desks'] },
        additionalProperties: { type: 'integer', minimum: 1, maximum: 10000 },
      },
      area: { type: 'number', exclusiveMinimum: 0, maximum: 100000 },
      rates: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            hirerClass: { type: 'string', enum: ['resident', 'community-group', 'charity', 'public-body', 'business'] },
            unit: { type: 'string', enum: ['hour', 'half-day', 'day', 'week', 'month', 'year', 'session'] },
            amount: { type: 'number', minimum: 0 },
            note: { type: 'string', minLength: 1, maxLength: 300 },
          },
          required: ['unit', 'amount'],
        },
      },
      occupation: {
        type: 'object',
        properties: {
          term: { type: 'string', minLength: 1, maxLength: 300 },
          rentReduction: { type: 'string', minLength: 1, maxLength: 1000 },
          useClass: { type: 'string', pattern: '^(?:[A-G]\\d?(?:\\([a-z]\\))?|C2A|sui generis)$' },
          conditions: { type: 'string', minLength: 1, maxLength: 2000 },
        },
      },
      broadband: { type: 'number', exclusiveMinimum: 0 },
      womenOnlySessions: { type: 'boolean' },
      available: { type: 'array', items: { $ref: 'OpeningHours' } },
      availableFrom: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$' },
      enquire: {
        type: 'object',
        properties: {
          url: { type: 'string', maxLength: 2000, format: 'uri' },
          email: {
            type: 'string',
            pattern:
              "^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
          },
          note: { type: 'string', minLength: 1, maxLength: 500 },
        },
      },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      facilities: { type: 'array', items: { $ref: 'TermReference' } },
      premises: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            pattern:
              '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
          },
          slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
          name: { type: 'string' },
          opensIn: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$' },
        },
        required: ['id', 'slug', 'name'],
      },
      location: { $ref: 'PublicLocation' },
      organisation: { $ref: 'OrganisationReference' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      distance: { $ref: 'Distance' },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'kind',
      'tenures',
      'capacity',
      'rates',
      'available',
      'example',
      'facilities',
      'premises',
      'organisation',
    ],
  },
  EventPage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'ListedEvent' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: {
          kind: { type: 'array', items: { $ref: 'FacetValue' } },
          category: { type: 'array', items: { $ref: 'FacetValue' } },
          audience: { type: 'array', items: { $ref: 'FacetValue' } },
          online: { type: 'array', items: { $ref: 'FacetValue' } },
          free: { type: 'array', items: { $ref: 'FacetValue' } },
          accessibility: { type: 'array', items: { $ref: 'FacetValue' } },
          ward: { type: 'array', items: { $ref: 'FacetValue' } },
        },
        required: ['kind', 'category', 'audience', 'online', 'free', 'accessibility', 'ward'],
      },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  ListedEvent: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      kind: {
        type: 'string',
        enum: ['activity', 'training', 'forum', 'consultation', 'showcase', 'fundraiser', 'celebration', 'open-day'],
      },
      audiences: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'children',
            'young-people',
            'families',
            'women',
            'men',
            'older-people',
            'disabled-people',
            'people-with-a-learning-disability',
            'carers',
            'lgbt-people',
            'bangladeshi-community',
            'somali-community',
            'refugees-and-migrants',
            'faith-communities',
            'vcs-organisations',
          ],
        },
      },
      whoFor: { type: 'string', minLength: 1, maxLength: 2000 },
      online: { type: 'string', maxLength: 2000, format: 'uri' },
      boroughWide: { type: 'boolean' },
      starts: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
      ends: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
      recurrence: {
        type: 'object',
        properties: {
          rule: { type: 'string', maxLength: 500 },
          except: {
            type: 'array',
            items: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
          },
          overrides: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                occurrence: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
                starts: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
                ends: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d$' },
                status: { type: 'string', enum: ['scheduled', 'cancelled', 'postponed', 'moved-online', 'full'] },
                note: { type: 'string', minLength: 1, maxLength: 500 },
              },
              required: ['occurrence'],
            },
          },
        },
        required: ['rule', 'except', 'overrides'],
      },
      status: { type: 'string', enum: ['scheduled', 'cancelled', 'postponed', 'moved-online', 'full'] },
      statusNote: { type: 'string', minLength: 1, maxLength: 1000 },
      sequence: { type: 'integer', minimum: 0 },
      booking: {
        type: 'object',
        properties: {
          required: { type: 'boolean' },
          url: { type: 'string', maxLength: 2000, format: 'uri' },
          note: { type: 'string', minLength: 1, maxLength: 500 },
        },
        required: ['required'],
      },
      cost: { $ref: 'Cost' },
      accessibility: { type: 'string', minLength: 1, maxLength: 2000 },
      consultation: {
        type: 'object',
        properties: {
          opens: {
            type: 'string',
            pattern:
              '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
          },
          closes: {
            type: 'string',
            pattern:
              '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
          },
          outcome: { type: 'string', minLength: 1, maxLength: 5000 },
          outcomeUrl: { type: 'string', maxLength: 2000, format: 'uri' },
        },
        required: ['opens', 'closes'],
      },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      wards: { type: 'array', items: { $ref: 'AreaReference' } },
      location: { $ref: 'PublicLocation' },
      organisation: { $ref: 'OrganisationReference' },
      partOf: { $ref: 'RecordReference' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      distance: { $ref: 'Distance' },
      occurrence: { $ref: 'EventOccurrence' },
      following: { type: 'array', items: { $ref: 'EventOccurrence' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'kind',
      'boroughWide',
      'starts',
      'status',
      'sequence',
      'example',
      'updatedAt',
      'categories',
      'wards',
      'organisation',
      'occurrence',
    ],
  },
  NearbyPage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'NearbyItem' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: { kind: { type: 'array', items: { $ref: 'FacetValue' } } },
        required: ['kind'],
      },
      didYouMean: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets', 'near'],
  },
  NearbyItem: {
    oneOf: [
      {
        type: 'object',
        properties: { kind: { type: 'string', const: 'service' }, record: { $ref: 'ServiceSummary' } },
        required: ['kind', 'record'],
      },
      {
        type: 'object',
        properties: { kind: { type: 'string', const: 'event' }, record: { $ref: 'ListedEvent' } },
        required: ['kind', 'record'],
      },
      {
        type: 'object',
        properties: { kind: { type: 'string', const: 'role' }, record: { $ref: 'RoleSummary' } },
        required: ['kind', 'record'],
      },
      {
        type: 'object',
        properties: { kind: { type: 'string', const: 'premises' }, record: { $ref: 'PremisesSummary' } },
        required: ['kind', 'record'],
      },
      {
        type: 'object',
        properties: { kind: { type: 'string', const: 'space' }, record: { $ref: 'SpaceSummary' } },
        required: ['kind', 'record'],
      },
    ],
  },
  PremisesSummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      accessSteps: { maxItems: 12, type: 'array', items: { type: 'string', minLength: 1, maxLength: 500 } },
      greenFacts: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 300 } },
      opensIn: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$' },
      contact: { $ref: 'ContactDetails' },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      facilities: { type: 'array', items: { $ref: 'TermReference' } },
      tenures: {
        type: 'array',
        items: {
          type: 'string',
          enum: ['hire', 'co-working', 'licence', 'lease', 'purchase', 'meanwhile-use', 'share', 'coming'],
        },
      },
      spaceKinds: {
        type: 'array',
        items: { type: 'string', enum: ['hall', 'room', 'desk', 'kitchen', 'outdoor', 'whole-building'] },
      },
      location: { $ref: 'PublicLocation' },
      organisation: { $ref: 'OrganisationReference' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      distance: { $ref: 'Distance' },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'accessSteps',
      'greenFacts',
      'contact',
      'example',
      'facilities',
      'tenures',
      'spaceKinds',
      'organisation',
    ],
  },
  OpportunityDetail: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      funder: { type: 'string', minLength: 1, maxLength: 300 },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      kind: { type: 'string', enum: ['grant', 'contract', 'social-value-offer', 'social-value-need'] },
      opens: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
      closes: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
      leadTime: { type: 'integer', minimum: 0 },
      decision: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
      minimumAmount: { type: 'number', minimum: 0 },
      maximumAmount: { type: 'number', minimum: 0 },
      applyUrl: { type: 'string', maxLength: 2000, format: 'uri' },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      organisation: { $ref: 'OrganisationReference' },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      eligibility: { type: 'string', minLength: 1, maxLength: 5000 },
      guidanceUrl: { type: 'string', maxLength: 2000, format: 'uri' },
      outcomeUrl: { type: 'string', maxLength: 2000, format: 'uri' },
      source: { $ref: 'RecordSource' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      related: { type: 'array', items: { $ref: 'OpportunitySummary' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'funder',
      'name',
      'kind',
      'example',
      'categories',
      'source',
      'createdAt',
      'updatedAt',
      'related',
    ],
  },
  OpportunitySummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      funder: { type: 'string', minLength: 1, maxLength: 300 },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      kind: { type: 'string', enum: ['grant', 'contract', 'social-value-offer', 'social-value-need'] },
      opens: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
      closes: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
      leadTime: { type: 'integer', minimum: 0 },
      decision: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
      minimumAmount: { type: 'number', minimum: 0 },
      maximumAmount: { type: 'number', minimum: 0 },
      applyUrl: { type: 'string', maxLength: 2000, format: 'uri' },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      organisation: { $ref: 'OrganisationReference' },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
    },
    required: ['id', 'slug', 'lang', 'funder', 'name', 'kind', 'example', 'categories'],
  },
  OpportunityPage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'OpportunitySummary' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: {
          kind: { type: 'array', items: { $ref: 'FacetValue' } },
          category: { type: 'array', items: { $ref: 'FacetValue' } },
        },
        required: ['kind', 'category'],
      },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  OrganisationDetail: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      source: { $ref: 'RecordSource' },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      alternateName: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      kinds: { type: 'array', items: { $ref: 'OrganisationKind' } },
      contact: { $ref: 'ContactDetails' },
      identifiers: { type: 'array', items: { $ref: 'OrganisationIdentifier' } },
      communities: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            relation: { type: 'string', enum: ['led-by', 'run-for'] },
            community: {
              type: 'string',
              enum: [
                'children',
                'young-people',
                'families',
                'women',
                'men',
                'older-people',
                'disabled-people',
                'people-with-a-learning-disability',
                'carers',
                'lgbt-people',
                'bangladeshi-community',
                'somali-community',
                'refugees-and-migrants',
                'faith-communities',
                'vcs-organisations',
              ],
            },
            declaredBy: { type: 'string', minLength: 1, maxLength: 300 },
            declaredOn: {
              type: 'string',
              pattern:
                '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
            },
          },
          required: ['relation', 'community', 'declaredBy', 'declaredOn'],
        },
      },
      greenFacts: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 300 } },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      services: { type: 'array', items: { $ref: 'ServiceSummary' } },
      projects: { type: 'array', items: { $ref: 'ProjectSummary' } },
      premises: { type: 'array', items: { $ref: 'PremisesSummary' } },
      roles: { type: 'array', items: { $ref: 'RoleSummary' } },
      events: { type: 'array', items: { $ref: 'EventSummary' } },
      opportunities: { type: 'array', items: { $ref: 'OpportunitySummary' } },
      stories: { type: 'array', items: { $ref: 'StorySummary' } },
      people: { type: 'array', items: { $ref: 'PersonSummary' } },
      awards: { type: 'array', items: { $ref: 'AwardSummary' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'source',
      'example',
      'createdAt',
      'updatedAt',
      'name',
      'kinds',
      'contact',
      'identifiers',
      'services',
      'projects',
      'premises',
      'roles',
      'events',
      'opportunities',
      'stories',
      'people',
      'awards',
    ],
  },
  ProjectSummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      alternateName: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      boroughWide: { type: 'boolean' },
      funding: { type: 'array', items: { $ref: 'Funding' } },
      starts: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$' },
      ends: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$' },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      wards: { type: 'array', items: { $ref: 'AreaReference' } },
      organisation: { $ref: 'OrganisationReference' },
      partners: { type: 'array', items: { $ref: 'OrganisationReference' } },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'boroughWide',
      'funding',
      'example',
      'categories',
      'wards',
      'organisation',
      'partners',
    ],
  },
  Funding: {
    type: 'object',
    properties: { source: { type: 'string', minLength: 1, maxLength: 300 }, amount: { type: 'number', minimum: 0 } },
    required: ['source'],
  },
  StorySummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      summary: { type: 'string', minLength: 1, maxLength: 1000 },
      happened: { type: 'string', minLength: 1, maxLength: 100 },
      figures: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            value: { type: 'string', minLength: 1, maxLength: 40 },
            label: { type: 'string', minLength: 1, maxLength: 300 },
          },
          required: ['value', 'label'],
        },
      },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      organisations: { type: 'array', items: { $ref: 'OrganisationReference' } },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'summary',
      'figures',
      'example',
      'createdAt',
      'updatedAt',
      'organisations',
      'categories',
    ],
  },
  PersonSummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 200 },
      role: { type: 'string', enum: ['service-contact', 'award-nominee'] },
      title: { type: 'string', minLength: 1, maxLength: 200 },
      example: { type: 'boolean' },
      contact: {
        type: 'object',
        properties: {
          phones: { type: 'array', items: { $ref: 'Phone' } },
          email: {
            type: 'string',
            maxLength: 254,
            pattern:
              "^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
          },
        },
        required: ['phones'],
      },
      organisation: { $ref: 'OrganisationReference' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
    },
    required: ['id', 'slug', 'lang', 'name', 'role', 'example'],
  },
  OrganisationPage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'OrganisationSummary' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: {
          kind: { type: 'array', items: { $ref: 'FacetValue' } },
          category: { type: 'array', items: { $ref: 'FacetValue' } },
          ward: { type: 'array', items: { $ref: 'FacetValue' } },
          'led-by': { type: 'array', items: { $ref: 'FacetValue' } },
          'run-for': { type: 'array', items: { $ref: 'FacetValue' } },
        },
        required: ['kind', 'category', 'ward', 'led-by', 'run-for'],
      },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  OrganisationSummary: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      alternateName: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      kinds: { type: 'array', items: { $ref: 'OrganisationKind' } },
      contact: { $ref: 'ContactDetails' },
      identifiers: { type: 'array', items: { $ref: 'OrganisationIdentifier' } },
      communities: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            relation: { type: 'string', enum: ['led-by', 'run-for'] },
            community: {
              type: 'string',
              enum: [
                'children',
                'young-people',
                'families',
                'women',
                'men',
                'older-people',
                'disabled-people',
                'people-with-a-learning-disability',
                'carers',
                'lgbt-people',
                'bangladeshi-community',
                'somali-community',
                'refugees-and-migrants',
                'faith-communities',
                'vcs-organisations',
              ],
            },
            declaredBy: { type: 'string', minLength: 1, maxLength: 300 },
            declaredOn: {
              type: 'string',
              pattern:
                '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
            },
          },
          required: ['relation', 'community', 'declaredBy', 'declaredOn'],
        },
      },
      greenFacts: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 300 } },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      wards: { type: 'array', items: { $ref: 'AreaReference' } },
      boroughWide: { type: 'boolean' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'kinds',
      'contact',
      'identifiers',
      'example',
      'categories',
      'wards',
      'boroughWide',
    ],
  },
  PartnerProfile: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      preset: { type: 'string', enum: ['plain', 'govuk', 'nhs'] },
      accent: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
      wards: { type: 'array', items: { $ref: 'WardSlug' } },
      categories: { type: 'array', items: { $ref: 'CategorySlug' } },
      allowedOrigins: { type: 'array', items: { type: 'string', pattern: '^https:\\/\\/[a-z0-9.-]+(?::\\d+)?$' } },
      example: { type: 'boolean' },
    },
    required: ['id', 'slug', 'lang', 'name', 'preset', 'wards', 'categories', 'allowedOrigins', 'example'],
  },
  PersonPage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'PersonSummary' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: { role: { type: 'array', items: { $ref: 'FacetValue' } } },
        required: ['role'],
      },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  PremisesDetail: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      accessSteps: { maxItems: 12, type: 'array', items: { type: 'string', minLength: 1, maxLength: 500 } },
      greenFacts: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 300 } },
      opensIn: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$' },
      contact: { $ref: 'ContactDetails' },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      facilities: { type: 'array', items: { $ref: 'TermReference' } },
      tenures: {
        type: 'array',
        items: {
          type: 'string',
          enum: ['hire', 'co-working', 'licence', 'lease', 'purchase', 'meanwhile-use', 'share', 'coming'],
        },
      },
      spaceKinds: {
        type: 'array',
        items: { type: 'string', enum: ['hall', 'room', 'desk', 'kitchen', 'outdoor', 'whole-building'] },
      },
      location: { $ref: 'PublicLocation' },
      organisation: { $ref: 'PublicOrganisation' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      distance: { $ref: 'Distance' },
      source: { $ref: 'RecordSource' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      spaces: { type: 'array', items: { $ref: 'SpaceSummary' } },
      services: { type: 'array', items: { $ref: 'ServiceSummary' } },
      events: { type: 'array', items: { $ref: 'EventSummary' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'accessSteps',
      'greenFacts',
      'contact',
      'example',
      'facilities',
      'tenures',
      'spaceKinds',
      'organisation',
      'source',
      'createdAt',
      'updatedAt',
      'spaces',
      'services',
      'events',
    ],
  },
  PremisesPage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'PremisesSummary' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: {
          tenure: { type: 'array', items: { $ref: 'FacetValue' } },
          'space-kind': { type: 'array', items: { $ref: 'FacetValue' } },
          facility: { type: 'array', items: { $ref: 'FacetValue' } },
          accessibility: { type: 'array', items: { $ref: 'FacetValue' } },
          ward: { type: 'array', items: { $ref: 'FacetValue' } },
        },
        required: ['tenure', 'space-kind', 'facility', 'accessibility', 'ward'],
      },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  Problem: {
    type: 'object',
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: { type: 'string' },
      instance: { type: 'string' },
      invalidParameters: { type: 'array', items: { $ref: 'InvalidParameter' } },
      challenge: { $ref: 'ProofOfWorkChallenge' },
    },
    required: ['type', 'title', 'status'],
  },
  InvalidParameter: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      expected: { type: 'string' },
      found: { type: 'string' },
      nearest: { type: 'string' },
    },
    required: ['name', 'expected', 'found'],
  },
  ProofOfWorkChallenge: {
    type: 'object',
    properties: {
      algorithm: { type: 'string', const: 'sha-256' },
      challenge: { type: 'string' },
      bits: { type: 'integer', minimum: 0, maximum: 40 },
      expiresAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
    },
    required: ['algorithm', 'challenge', 'bits', 'expiresAt'],
  },
  ProjectDetail: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      alternateName: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      boroughWide: { type: 'boolean' },
      funding: { type: 'array', items: { $ref: 'Funding' } },
      starts: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$' },
      ends: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$' },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      wards: { type: 'array', items: { $ref: 'AreaReference' } },
      organisation: { $ref: 'OrganisationReference' },
      partners: { type: 'array', items: { $ref: 'OrganisationReference' } },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      source: { $ref: 'RecordSource' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      services: { type: 'array', items: { $ref: 'ServiceSummary' } },
      stories: { type: 'array', items: { $ref: 'StorySummary' } },
      awards: { type: 'array', items: { $ref: 'AwardSummary' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'boroughWide',
      'funding',
      'example',
      'categories',
      'wards',
      'organisation',
      'partners',
      'source',
      'createdAt',
      'updatedAt',
      'services',
      'stories',
      'awards',
    ],
  },
  ProjectPage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'ProjectSummary' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: {
          category: { type: 'array', items: { $ref: 'FacetValue' } },
          ward: { type: 'array', items: { $ref: 'FacetValue' } },
        },
        required: ['category', 'ward'],
      },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  RoleDetail: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      kind: {
        type: 'string',
        enum: ['volunteer', 'trustee', 'employee-team', 'mutual-aid', 'placement', 'traineeship', 'paid-job'],
      },
      commitment: {
        type: 'object',
        properties: {
          kind: { type: 'string', enum: ['one-off', 'short-term', 'regular', 'flexible'] },
          hoursPerWeek: { type: 'number', exclusiveMinimum: 0, maximum: 60 },
          weeks: { type: 'integer', exclusiveMinimum: 0 },
          note: { type: 'string', minLength: 1, maxLength: 500 },
        },
        required: ['kind'],
      },
      dayParts: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'monday-morning',
            'monday-afternoon',
            'monday-evening',
            'tuesday-morning',
            'tuesday-afternoon',
            'tuesday-evening',
            'wednesday-morning',
            'wednesday-afternoon',
            'wednesday-evening',
            'thursday-morning',
            'thursday-afternoon',
            'thursday-evening',
            'friday-morning',
            'friday-afternoon',
            'friday-evening',
            'saturday-morning',
            'saturday-afternoon',
            'saturday-evening',
            'sunday-morning',
            'sunday-afternoon',
            'sunday-evening',
          ],
        },
      },
      places: { minItems: 1, type: 'array', items: { type: 'string', enum: ['in-person', 'remote', 'from-home'] } },
      boroughWide: { type: 'boolean' },
      minimumAge: { type: 'integer', minimum: 0, maximum: 120 },
      maximumAge: { type: 'integer', minimum: 0, maximum: 120 },
      dbs: { type: 'string', enum: ['none', 'basic', 'standard', 'enhanced', 'enhanced-barred-list'] },
      expenses: { type: 'string', minLength: 1, maxLength: 500 },
      pay: { type: 'string', minLength: 1, maxLength: 300 },
      accreditation: { type: 'string', minLength: 1, maxLength: 500 },
      englishLevel: { type: 'string', enum: ['any', 'basic', 'conversational', 'fluent'] },
      teamSize: {
        type: 'object',
        properties: { minimum: { type: 'integer', minimum: 1 }, maximum: { type: 'integer', minimum: 1 } },
        required: ['minimum', 'maximum'],
      },
      publishFrom: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
      publishUntil: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
      },
      emergencyCallOut: { type: 'boolean' },
      apply: {
        type: 'object',
        properties: {
          url: { type: 'string', maxLength: 2000, format: 'uri' },
          email: {
            type: 'string',
            pattern:
              "^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
          },
          note: { type: 'string', minLength: 1, maxLength: 1000 },
        },
      },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      causes: { type: 'array', items: { $ref: 'TermReference' } },
      skills: { type: 'array', items: { $ref: 'TermReference' } },
      wards: { type: 'array', items: { $ref: 'AreaReference' } },
      location: { $ref: 'PublicLocation' },
      organisation: { $ref: 'PublicOrganisation' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      distance: { $ref: 'Distance' },
      induction: { type: 'string', minLength: 1, maxLength: 1000 },
      safeguarding: { type: 'string', minLength: 1, maxLength: 1000 },
      training: { type: 'string', minLength: 1, maxLength: 1000 },
      leadsTo: { type: 'string', minLength: 1, maxLength: 500 },
      contact: { $ref: 'ContactDetails' },
      source: { $ref: 'RecordSource' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      related: { type: 'array', items: { $ref: 'RoleSummary' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'kind',
      'commitment',
      'dayParts',
      'places',
      'boroughWide',
      'emergencyCallOut',
      'apply',
      'example',
      'updatedAt',
      'causes',
      'skills',
      'wards',
      'organisation',
      'contact',
      'source',
      'createdAt',
      'related',
    ],
  },
  RolePage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'RoleSummary' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: {
          kind: { type: 'array', items: { $ref: 'FacetValue' } },
          cause: { type: 'array', items: { $ref: 'FacetValue' } },
          skill: { type: 'array', items: { $ref: 'FacetValue' } },
          'day-part': { type: 'array', items: { $ref: 'FacetValue' } },
          place: { type: 'array', items: { $ref: 'FacetValue' } },
          dbs: { type: 'array', items: { $ref: 'FacetValue' } },
          expenses: { type: 'array', items: { $ref: 'FacetValue' } },
          accreditation: { type: 'array', items: { $ref: 'FacetValue' } },
          commitment: { type: 'array', items: { $ref: 'FacetValue' } },
          accessibility: { type: 'array', items: { $ref: 'FacetValue' } },
          ward: { type: 'array', items: { $ref: 'FacetValue' } },
        },
        required: [
          'kind',
          'cause',
          'skill',
          'day-part',
          'place',
          'dbs',
          'expenses',
          'accreditation',
          'commitment',
          'accessibility',
          'ward',
        ],
      },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  ServiceDetail: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      status: { $ref: 'ServiceStatus' },
      alert: { type: 'string', minLength: 1, maxLength: 1000 },
      whoFor: { type: 'string', minLength: 1, maxLength: 2000 },
      audiences: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'children',
            'young-people',
            'families',
            'women',
            'men',
            'older-people',
            'disabled-people',
            'people-with-a-learning-disability',
            'carers',
            'lgbt-people',
            'bangladeshi-community',
            'somali-community',
            'refugees-and-migrants',
            'faith-communities',
            'vcs-organisations',
          ],
        },
      },
      capacity: { type: 'string', enum: ['open', 'waiting-list', 'assessment-first', 'closed'] },
      boroughWide: { type: 'boolean' },
      areaNote: { type: 'string', minLength: 1, maxLength: 500 },
      access: { type: 'array', items: { $ref: 'AccessMode' } },
      openingHours: { type: 'array', items: { $ref: 'OpeningHours' } },
      openingExceptions: { $ref: 'OpeningExceptions' },
      openingNote: { type: 'string', minLength: 1, maxLength: 1000 },
      cost: { $ref: 'Cost' },
      spokenLanguages: { type: 'array', items: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' } },
      contact: { $ref: 'ContactDetails' },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      wards: { type: 'array', items: { $ref: 'AreaReference' } },
      locations: { type: 'array', items: { $ref: 'PublicLocation' } },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      distance: { $ref: 'Distance' },
      minimumAge: { type: 'integer', minimum: 0, maximum: 120 },
      maximumAge: { type: 'integer', minimum: 0, maximum: 120 },
      needs: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'something-to-eat',
            'money-worries',
            'somewhere-to-live',
            'repairs-and-landlord',
            'someone-to-talk-to',
            'feeling-low',
            'keeping-well',
            'caring-for-someone',
            'finding-work',
            'learning-english',
            'getting-online',
            'immigration-advice',
            'feeling-safe',
            'help-at-home',
            'childcare-and-play',
            'getting-around',
          ],
        },
      },
      circumstances: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'living-alone',
            'on-low-income',
            'new-to-the-uk',
            'homeless-or-at-risk',
            'pregnant-or-new-parent',
            'lone-parent',
            'unpaid-carer',
            'not-in-work-or-education',
            'bereaved',
            'long-term-condition',
            'housebound',
            'leaving-care-or-prison',
          ],
        },
      },
      conditions: { type: 'string', minLength: 1, maxLength: 1000 },
      interpreters: { type: 'string', minLength: 1, maxLength: 300 },
      accreditations: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 200 } },
      referral: {
        type: 'object',
        properties: {
          method: { type: 'string', enum: ['self', 'email', 'phone', 'form', 'none'] },
          url: { type: 'string', maxLength: 2000, format: 'uri' },
          endpoint: { type: 'string', maxLength: 2000, format: 'uri' },
          email: {
            type: 'string',
            maxLength: 254,
            pattern:
              "^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
          },
          phone: { type: 'string', pattern: '^\\+?[0-9][0-9 ()]{4,24}$' },
          criteria: { type: 'string', minLength: 1, maxLength: 2000 },
          replyDays: { type: 'integer', minimum: 0, maximum: 365 },
          updated: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$' },
        },
        required: ['method'],
      },
      howToGet: { type: 'string', minLength: 1, maxLength: 2000 },
      funding: { type: 'array', items: { $ref: 'Funding' } },
      facts: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 1000 } },
      source: { $ref: 'RecordSource' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      organisation: { $ref: 'PublicOrganisation' },
      related: { type: 'array', items: { $ref: 'ServiceSummary' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'status',
      'boroughWide',
      'access',
      'openingHours',
      'spokenLanguages',
      'contact',
      'example',
      'categories',
      'wards',
      'locations',
      'funding',
      'facts',
      'source',
      'createdAt',
      'updatedAt',
      'organisation',
      'related',
    ],
  },
  ServicePage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'ServiceSummary' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: {
          category: { type: 'array', items: { $ref: 'FacetValue' } },
          need: { type: 'array', items: { $ref: 'FacetValue' } },
          audience: { type: 'array', items: { $ref: 'FacetValue' } },
          circumstance: { type: 'array', items: { $ref: 'FacetValue' } },
          'spoken-language': { type: 'array', items: { $ref: 'FacetValue' } },
          access: { type: 'array', items: { $ref: 'FacetValue' } },
          accessibility: { type: 'array', items: { $ref: 'FacetValue' } },
          free: { type: 'array', items: { $ref: 'FacetValue' } },
          capacity: { type: 'array', items: { $ref: 'FacetValue' } },
          ward: { type: 'array', items: { $ref: 'FacetValue' } },
          status: { type: 'array', items: { $ref: 'FacetValue' } },
        },
        required: [
          'category',
          'need',
          'audience',
          'circumstance',
          'spoken-language',
          'access',
          'accessibility',
          'free',
          'capacity',
          'ward',
          'status',
        ],
      },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  SpaceDetail: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      kind: { type: 'string', enum: ['hall', 'room', 'desk', 'kitchen', 'outdoor', 'whole-building'] },
      description: { type: 'string', minLength: 1, maxLength: 10000 },
      tenures: {
        minItems: 1,
        type: 'array',
        items: {
          type: 'string',
          enum: ['hire', 'co-working', 'licence', 'lease', 'purchase', 'meanwhile-use', 'share', 'coming'],
        },
      },
      capacity: {
        type: 'object',
        propertyNames: { type: 'string', enum: ['standing', 'theatre', 'classroom', 'boardroom', 'cabaret', 'desks'] },
        additionalProperties: { type: 'integer', minimum: 1, maximum: 10000 },
      },
      area: { type: 'number', exclusiveMinimum: 0, maximum: 100000 },
      rates: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            hirerClass: { type: 'string', enum: ['resident', 'community-group', 'charity', 'public-body', 'business'] },
            unit: { type: 'string', enum: ['hour', 'half-day', 'day', 'week', 'month', 'year', 'session'] },
            amount: { type: 'number', minimum: 0 },
            note: { type: 'string', minLength: 1, maxLength: 300 },
          },
          required: ['unit', 'amount'],
        },
      },
      occupation: {
        type: 'object',
        properties: {
          term: { type: 'string', minLength: 1, maxLength: 300 },
          rentReduction: { type: 'string', minLength: 1, maxLength: 1000 },
          useClass: { type: 'string', pattern: '^(?:[A-G]\\d?(?:\\([a-z]\\))?|C2A|sui generis)$' },
          conditions: { type: 'string', minLength: 1, maxLength: 2000 },
        },
      },
      broadband: { type: 'number', exclusiveMinimum: 0 },
      womenOnlySessions: { type: 'boolean' },
      available: { type: 'array', items: { $ref: 'OpeningHours' } },
      availableFrom: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$' },
      enquire: {
        type: 'object',
        properties: {
          url: { type: 'string', maxLength: 2000, format: 'uri' },
          email: {
            type: 'string',
            pattern:
              "^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
          },
          note: { type: 'string', minLength: 1, maxLength: 500 },
        },
      },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      facilities: { type: 'array', items: { $ref: 'TermReference' } },
      premises: { $ref: 'PremisesSummary' },
      location: { $ref: 'PublicLocation' },
      organisation: { $ref: 'PublicOrganisation' },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      distance: { $ref: 'Distance' },
      source: { $ref: 'RecordSource' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      related: { type: 'array', items: { $ref: 'SpaceSummary' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'kind',
      'tenures',
      'capacity',
      'rates',
      'available',
      'example',
      'facilities',
      'premises',
      'organisation',
      'source',
      'createdAt',
      'updatedAt',
      'related',
    ],
  },
  SpacePage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'SpaceSummary' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: {
          tenure: { type: 'array', items: { $ref: 'FacetValue' } },
          kind: { type: 'array', items: { $ref: 'FacetValue' } },
          facility: { type: 'array', items: { $ref: 'FacetValue' } },
          accessibility: { type: 'array', items: { $ref: 'FacetValue' } },
          ward: { type: 'array', items: { $ref: 'FacetValue' } },
        },
        required: ['tenure', 'kind', 'facility', 'accessibility', 'ward'],
      },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  Statistics: {
    type: 'object',
    properties: {
      lists: {
        type: 'object',
        properties: {
          organisations: { $ref: 'ListStatistics' },
          services: { $ref: 'ListStatistics' },
          projects: { $ref: 'ListStatistics' },
          people: { $ref: 'ListStatistics' },
          premises: { $ref: 'ListStatistics' },
          spaces: { $ref: 'ListStatistics' },
          roles: { $ref: 'ListStatistics' },
          events: { $ref: 'ListStatistics' },
          opportunities: { $ref: 'ListStatistics' },
          stories: { $ref: 'ListStatistics' },
          awards: { $ref: 'ListStatistics' },
          'award-years': { $ref: 'ListStatistics' },
        },
        required: [
          'organisations',
          'services',
          'projects',
          'people',
          'premises',
          'spaces',
          'roles',
          'events',
          'opportunities',
          'stories',
          'awards',
          'award-years',
        ],
      },
    },
    required: ['lists'],
  },
  ListStatistics: {
    type: 'object',
    properties: {
      total: { type: 'integer', minimum: 0 },
      byWard: {
        type: 'object',
        propertyNames: { type: 'string' },
        additionalProperties: { type: 'integer', minimum: 0 },
      },
      boroughWide: { type: 'integer', minimum: 0 },
      withoutWard: { type: 'integer', minimum: 0 },
      byKind: {
        type: 'object',
        propertyNames: { type: 'string' },
        additionalProperties: { type: 'integer', minimum: 0 },
      },
      byFreshness: {
        type: 'object',
        properties: {
          '3-months': { type: 'integer', minimum: 0 },
          '6-months': { type: 'integer', minimum: 0 },
          '12-months': { type: 'integer', minimum: 0 },
          older: { type: 'integer', minimum: 0 },
          never: { type: 'integer', minimum: 0 },
        },
        required: ['3-months', '6-months', '12-months', 'older', 'never'],
      },
    },
    required: ['total', 'byWard', 'boroughWide', 'withoutWard', 'byKind', 'byFreshness'],
  },
  StoryDetail: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      name: { type: 'string', minLength: 1, maxLength: 300 },
      summary: { type: 'string', minLength: 1, maxLength: 1000 },
      happened: { type: 'string', minLength: 1, maxLength: 100 },
      figures: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            value: { type: 'string', minLength: 1, maxLength: 40 },
            label: { type: 'string', minLength: 1, maxLength: 300 },
          },
          required: ['value', 'label'],
        },
      },
      assured: { $ref: 'Assurance' },
      example: { type: 'boolean' },
      createdAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      updatedAt: {
        type: 'string',
        pattern:
          '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
      },
      organisations: { type: 'array', items: { $ref: 'OrganisationReference' } },
      categories: { type: 'array', items: { $ref: 'CategoryReference' } },
      texts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { $ref: 'TextLanguage' } },
      body: { type: 'string', minLength: 1, maxLength: 50000 },
      source: { $ref: 'RecordSource' },
      projects: { type: 'array', items: { $ref: 'RecordReference' } },
      awards: { type: 'array', items: { $ref: 'AwardSummary' } },
    },
    required: [
      'id',
      'slug',
      'lang',
      'name',
      'summary',
      'figures',
      'example',
      'createdAt',
      'updatedAt',
      'organisations',
      'categories',
      'body',
      'source',
      'projects',
      'awards',
    ],
  },
  StoryPage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: 'StorySummary' } },
      total: { type: 'integer', minimum: 0 },
      page: { type: 'integer', minimum: 1 },
      per_page: { type: 'integer', minimum: 1 },
      pages: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: { category: { type: 'array', items: { $ref: 'FacetValue' } } },
        required: ['category'],
      },
      didYouMean: { type: 'string' },
      next: { type: 'string' },
      near: { $ref: 'AskedPlace' },
    },
    required: ['items', 'total', 'page', 'per_page', 'pages', 'facets'],
  },
  SuggestionList: {
    type: 'object',
    properties: { items: { type: 'array', items: { $ref: 'Suggestion' } } },
    required: ['items'],
  },
  Suggestion: {
    type: 'object',
    properties: {
      kind: {
        type: 'string',
        enum: [
          'category',
          'need',
          'ward',
          'neighbourhood',
          'organisation',
          'service',
          'event',
          'role',
          'project',
          'premises',
          'space',
          'opportunity',
          'story',
          'award',
          'award-year',
          'person',
        ],
      },
      slug: { type: 'string' },
      name: { type: 'string' },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      organisation: { type: 'string' },
    },
    required: ['kind', 'slug', 'name', 'lang'],
  },
  TermList: {
    type: 'object',
    properties: {
      vocabularies: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: {
              type: 'string',
              enum: ['category', 'need', 'circumstance', 'audience', 'cause', 'skill', 'facility'],
            },
            terms: { type: 'array', items: { $ref: 'TermView' } },
          },
          required: ['name', 'terms'],
        },
      },
    },
    required: ['vocabularies'],
  },
  TermView: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern:
          '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$',
      },
      slug: { type: 'string' },
      label: { type: 'string' },
      synonyms: { type: 'array', items: { type: 'string' } },
      lang: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
      labels: {
        type: 'object',
        propertyNames: { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
        additionalProperties: { type: 'string' },
      },
    },
    required: ['id', 'slug', 'label', 'synonyms', 'lang', 'labels'],
  },
};
