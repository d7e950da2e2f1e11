import { neighbourhoods } from '@vcs/schema';
import type { WardSlug } from '@vcs/schema';

/** What people write for "residents of every ward". */
export const boroughWideTerms: readonly string[] = [
  'borough-wide',
  'boroughwide',
  'borough',
  'whole borough',
  'the whole borough',
  'all wards',
  'all of the borough',
  'across the borough',
  'Tower Hamlets',
  'across Tower Hamlets',
  'all of Tower Hamlets',
  'London Borough of Tower Hamlets',
  'LBTH',
];

/**
 * Neighbourhoods by name, and the halves of wards' names that people write alone. Where a sheet names one of these, its
 * own words are kept beside the wards.
 */
export const placesInWards: Readonly<Record<string, readonly WardSlug[]>> = {
  ...Object.fromEntries(neighbourhoods.map(({ name, wards }) => [name, wards])),
  Blackwall: ['blackwall-and-cubitt-town'],
  'Cubitt Town': ['blackwall-and-cubitt-town'],
  Banglatown: ['spitalfields-and-banglatown'],
  "St Katharine's": ['st-katharines-and-wapping'],
};
