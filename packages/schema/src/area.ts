import { z } from 'zod';

/** The twenty wards in force since 2022, with their codes (Office for National Statistics, OGL 3.0). */
export const wards = [
  { slug: 'bethnal-green-east', name: 'Bethnal Green East', code: 'E05009317' },
  { slug: 'bethnal-green-west', name: 'Bethnal Green West', code: 'E05009331' },
  { slug: 'blackwall-and-cubitt-town', name: 'Blackwall & Cubitt Town', code: 'E05009318' },
  { slug: 'bow-east', name: 'Bow East', code: 'E05009319' },
  { slug: 'bow-west', name: 'Bow West', code: 'E05009320' },
  { slug: 'bromley-north', name: 'Bromley North', code: 'E05009321' },
  { slug: 'bromley-south', name: 'Bromley South', code: 'E05009322' },
  { slug: 'canary-wharf', name: 'Canary Wharf', code: 'E05009323' },
  { slug: 'island-gardens', name: 'Island Gardens', code: 'E05009324' },
  { slug: 'lansbury', name: 'Lansbury', code: 'E05009325' },
  { slug: 'limehouse', name: 'Limehouse', code: 'E05009326' },
  { slug: 'mile-end', name: 'Mile End', code: 'E05009327' },
  { slug: 'poplar', name: 'Poplar', code: 'E05009328' },
  { slug: 'shadwell', name: 'Shadwell', code: 'E05009332' },
  { slug: 'spitalfields-and-banglatown', name: 'Spitalfields & Banglatown', code: 'E05009333' },
  { slug: 'st-dunstans', name: 'St Dunstan’s', code: 'E05009329' },
  { slug: 'st-katharines-and-wapping', name: 'St Katharine’s & Wapping', code: 'E05009330' },
  { slug: 'stepney-green', name: 'Stepney Green', code: 'E05009334' },
  { slug: 'weavers', name: 'Weavers', code: 'E05009335' },
  { slug: 'whitechapel', name: 'Whitechapel', code: 'E05009336' },
] as const;

export type WardSlug = (typeof wards)[number]['slug'];

export const wardSlug = z
  .enum(wards.map((ward) => ward.slug))
  .meta({ description: 'Ward of Tower Hamlets', example: 'bow-east' });

/** A ward as it is shown: its slug to ask with, its name to read. */
export const areaReference = z.object({ slug: wardSlug, name: z.string() });

export type AreaReference = z.infer<typeof areaReference>;
