import type { WardSlug } from '@vcs/schema';

interface WardPlace {
  readonly ward: WardSlug;
  readonly outwardCode: string;
  /** Roughly its middle, in degrees (WGS 84). */
  readonly latitude: number;
  readonly longitude: number;
}

/** Every ward, those with most going on first. */
export const wardPlaces: readonly WardPlace[] = [
  { ward: 'whitechapel', outwardCode: 'E1', latitude: 51.516, longitude: -0.063 },
  { ward: 'spitalfields-and-banglatown', outwardCode: 'E1', latitude: 51.518, longitude: -0.0715 },
  { ward: 'bethnal-green-east', outwardCode: 'E2', latitude: 51.5285, longitude: -0.0475 },
  { ward: 'poplar', outwardCode: 'E14', latitude: 51.5095, longitude: -0.01 },
  { ward: 'lansbury', outwardCode: 'E14', latitude: 51.515, longitude: -0.014 },
  { ward: 'stepney-green', outwardCode: 'E1', latitude: 51.5185, longitude: -0.049 },
  { ward: 'bow-east', outwardCode: 'E3', latitude: 51.533, longitude: -0.021 },
  { ward: 'mile-end', outwardCode: 'E3', latitude: 51.5215, longitude: -0.032 },
  { ward: 'weavers', outwardCode: 'E2', latitude: 51.5275, longitude: -0.069 },
  { ward: 'bow-west', outwardCode: 'E3', latitude: 51.531, longitude: -0.033 },
  { ward: 'bethnal-green-west', outwardCode: 'E2', latitude: 51.53, longitude: -0.06 },
  { ward: 'shadwell', outwardCode: 'E1', latitude: 51.5115, longitude: -0.053 },
  { ward: 'limehouse', outwardCode: 'E14', latitude: 51.5115, longitude: -0.035 },
  { ward: 'bromley-south', outwardCode: 'E3', latitude: 51.52, longitude: -0.014 },
  { ward: 'st-dunstans', outwardCode: 'E1', latitude: 51.5165, longitude: -0.0415 },
  { ward: 'bromley-north', outwardCode: 'E3', latitude: 51.5255, longitude: -0.0165 },
  { ward: 'island-gardens', outwardCode: 'E14', latitude: 51.49, longitude: -0.011 },
  { ward: 'blackwall-and-cubitt-town', outwardCode: 'E14', latitude: 51.499, longitude: -0.007 },
  { ward: 'st-katharines-and-wapping', outwardCode: 'E1W', latitude: 51.506, longitude: -0.064 },
  { ward: 'canary-wharf', outwardCode: 'E14', latitude: 51.504, longitude: -0.02 },
];
