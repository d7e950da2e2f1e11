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
 * Neighbourhoods that give their name to more than one ward, or to half of one. Where a sheet names one of these,
 * its own words are kept beside the wards.
 */
export const neighbourhoods: Readonly<Record<string, readonly WardSlug[]>> = {
  Bow: ['bow-east', 'bow-west'],
  'Bethnal Green': ['bethnal-green-east', 'bethnal-green-west'],
  Blackwall: ['blackwall-and-cubitt-town'],
  'Cubitt Town': ['blackwall-and-cubitt-town'],
  Spitalfields: ['spitalfields-and-banglatown'],
  Banglatown: ['spitalfields-and-banglatown'],
  "St Katharine's": ['st-katharines-and-wapping'],
  Wapping: ['st-katharines-and-wapping'],
};
