import { z } from 'zod';
import { slug } from './record.ts';

/**
 * The twenty wards in force since 2022, with their codes (Office for National Statistics, OGL 3.0). The id of an area
 * never changes, whatever becomes of its name. It is the UUID version 5, in the namespace of addresses, of
 * `https://www.towerhamlets.gov.uk/#ward/` and the slug; for neighbourhoods `#neighbourhood/`.
 */
export const wards = [
  {
    id: 'bfc89d26-dc7b-5645-bef8-f12e90e66f26',
    slug: 'bethnal-green-east',
    name: 'Bethnal Green East',
    code: 'E05009317',
  },
  {
    id: '02cda7c9-7336-5204-b4b9-89a4e5f41101',
    slug: 'bethnal-green-west',
    name: 'Bethnal Green West',
    code: 'E05009331',
  },
  {
    id: '86fad7bf-ed53-5221-bfda-ec65482f0bc5',
    slug: 'blackwall-and-cubitt-town',
    name: 'Blackwall & Cubitt Town',
    code: 'E05009318',
  },
  { id: '914c5fcc-6be0-544d-9ab0-5f81f9b473e0', slug: 'bow-east', name: 'Bow East', code: 'E05009319' },
  { id: 'fe458c96-7212-5a9c-bb0a-27638af76d14', slug: 'bow-west', name: 'Bow West', code: 'E05009320' },
  { id: '6d40c9e9-a42c-5cef-bb99-9a23288e4c87', slug: 'bromley-north', name: 'Bromley North', code: 'E05009321' },
  { id: '45364bd3-655c-58d4-b56c-79ce2d416a35', slug: 'bromley-south', name: 'Bromley South', code: 'E05009322' },
  { id: '6b10badc-eaf1-5304-a5dd-7a6009c387d2', slug: 'canary-wharf', name: 'Canary Wharf', code: 'E05009323' },
  { id: '0bc10b7d-0dcc-5e8e-b51b-7592650bf3bf', slug: 'island-gardens', name: 'Island Gardens', code: 'E05009324' },
  { id: '5b2361e3-d596-51c2-93f9-5052b497ac29', slug: 'lansbury', name: 'Lansbury', code: 'E05009325' },
  { id: '5f4ac833-7ee4-578e-b024-d1d31213ff47', slug: 'limehouse', name: 'Limehouse', code: 'E05009326' },
  { id: '8ca55afd-8ffa-52db-a14c-6dd45522a35d', slug: 'mile-end', name: 'Mile End', code: 'E05009327' },
  { id: '5a26ca92-cc7b-5a0b-9d52-620e786cb9d1', slug: 'poplar', name: 'Poplar', code: 'E05009328' },
  { id: '2d990f36-face-5e31-a49d-1f255525e8e4', slug: 'shadwell', name: 'Shadwell', code: 'E05009332' },
  {
    id: '288fe465-fd74-53ee-8e8d-2c2a45fa1527',
    slug: 'spitalfields-and-banglatown',
    name: 'Spitalfields & Banglatown',
    code: 'E05009333',
  },
  { id: '58aa1bf4-c90b-5733-97bb-af032e7d78bc', slug: 'st-dunstans', name: 'St Dunstan’s', code: 'E05009329' },
  {
    id: '06289b58-b7ed-5f74-b4a1-339940abf21c',
    slug: 'st-katharines-and-wapping',
    name: 'St Katharine’s & Wapping',
    code: 'E05009330',
  },
  { id: 'a3511bff-41d5-5b17-b109-2fff6aa21010', slug: 'stepney-green', name: 'Stepney Green', code: 'E05009334' },
  { id: 'c286bb53-a955-50f5-9cef-c521d63bc3ea', slug: 'weavers', name: 'Weavers', code: 'E05009335' },
  { id: '6bf52d4c-e5ac-5b30-8bbe-adf2c98791b6', slug: 'whitechapel', name: 'Whitechapel', code: 'E05009336' },
] as const;

export type WardSlug = (typeof wards)[number]['slug'];

export const wardSlug = z
  .enum(wards.map((ward) => ward.slug))
  .meta({ description: 'Ward of Tower Hamlets', example: 'bow-east' });

/** A ward as it is shown: its slug to ask with, its name to read. */
export const areaReference = z.object({ slug: wardSlug, name: z.string() });

export type AreaReference = z.infer<typeof areaReference>;

/** A place that people name. */
export const area = z.object({
  id: z.uuid(),
  slug: slug.meta({ description: 'Unique among the areas of its kind: Mile End is a ward and a neighbourhood' }),
  name: z.string().min(1).max(100),
  kind: z.enum(['ward', 'neighbourhood']),
  code: z.string().optional().meta({ description: 'Code of the Office for National Statistics; wards alone have one' }),
  wards: z.array(wardSlug).min(1).meta({ description: 'Wards it lies in; of a ward, itself' }),
});

export type Area = z.infer<typeof area>;

/**
 * Places within fifteen minutes' walk or so that people name rather than a ward. Nobody drew their borders: the wards
 * are those that most of the place lies in, roughly, and one ward can be in several.
 */
export const neighbourhoods = [
  {
    id: 'b2e8bdf8-4c95-52d1-b4ca-f601314df7e5',
    slug: 'bethnal-green',
    name: 'Bethnal Green',
    wards: ['bethnal-green-east', 'bethnal-green-west', 'weavers'],
  },
  { id: '0e8cb579-5627-52ba-888b-1f2618baaa46', slug: 'bow', name: 'Bow', wards: ['bow-east', 'bow-west'] },
  {
    id: '2abecce2-dbe0-5e24-a42f-59e0751d57f5',
    slug: 'brick-lane',
    name: 'Brick Lane',
    wards: ['spitalfields-and-banglatown', 'weavers'],
  },
  {
    id: '6b51b81a-5824-5e76-9b43-0b522923d22d',
    slug: 'bromley-by-bow',
    name: 'Bromley-by-Bow',
    wards: ['bromley-north', 'bromley-south'],
  },
  {
    id: '06919f33-4d26-5fc4-9baf-1c4670a707bc',
    slug: 'isle-of-dogs',
    name: 'Isle of Dogs',
    wards: ['blackwall-and-cubitt-town', 'canary-wharf', 'island-gardens'],
  },
  { id: 'a181772e-309c-58cd-8b77-1eb18f84b339', slug: 'limehouse', name: 'Limehouse', wards: ['limehouse'] },
  { id: 'e1798b40-d573-5bdb-965a-52b4ba7a610e', slug: 'mile-end', name: 'Mile End', wards: ['bow-west', 'mile-end'] },
  { id: '987f4cc1-3dac-52bc-865c-eed1c628f996', slug: 'poplar', name: 'Poplar', wards: ['lansbury', 'poplar'] },
  { id: 'e7a64c11-2fe0-5c74-a15c-00d0082f3274', slug: 'shadwell', name: 'Shadwell', wards: ['shadwell'] },
  {
    id: '6ff765c5-1711-5203-845e-f97e727f20a1',
    slug: 'spitalfields',
    name: 'Spitalfields',
    wards: ['spitalfields-and-banglatown'],
  },
  {
    id: '513656f8-f6d0-5531-a82c-da7d6b2de480',
    slug: 'stepney',
    name: 'Stepney',
    wards: ['st-dunstans', 'stepney-green'],
  },
  {
    id: '53becec8-7d86-527a-9693-d3b31e444d75',
    slug: 'wapping',
    name: 'Wapping',
    wards: ['st-katharines-and-wapping'],
  },
  { id: '34882ca9-bf5b-5faf-afe9-17aa7e31fcdf', slug: 'whitechapel', name: 'Whitechapel', wards: ['whitechapel'] },
] as const satisfies readonly Omit<Area, 'kind' | 'code'>[];

export type NeighbourhoodSlug = (typeof neighbourhoods)[number]['slug'];

/** Every ward, then every neighbourhood. */
export const areas: readonly Area[] = [
  ...wards.map((ward): Area => ({ ...ward, kind: 'ward', wards: [ward.slug] })),
  ...neighbourhoods.map((place): Area => ({ ...place, kind: 'neighbourhood', wards: [...place.wards] })),
];
