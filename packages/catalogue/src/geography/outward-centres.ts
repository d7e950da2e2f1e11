import type { Point } from './point.ts';

/** Where the part of a postcode district that belongs to the borough has its middle. */
export interface OutwardCentre {
  readonly point: Point;
  /** False where most of the district belongs to other boroughs, so that an address in it may well be outside. */
  readonly mostlyInBorough: boolean;
}

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });

/**
 * The postcode districts of the borough. The centres are our own rough reckoning, from the middles of the wards that each
 * district covers: good to about half a kilometre in E1W, one in E1, E2 and E3, two in E14, and for nothing but "near
 * here" in any.
 */
export const outwardCentres: ReadonlyMap<string, OutwardCentre> = new Map([
  ['E1', { point: at(51.517, -0.057), mostlyInBorough: true }],
  ['E1W', { point: at(51.507, -0.061), mostlyInBorough: true }],
  ['E2', { point: at(51.528, -0.06), mostlyInBorough: true }],
  ['E3', { point: at(51.527, -0.026), mostlyInBorough: true }],
  ['E14', { point: at(51.507, -0.018), mostlyInBorough: true }],
  ['E9', { point: at(51.537, -0.034), mostlyInBorough: false }],
  ['E15', { point: at(51.53, -0.014), mostlyInBorough: false }],
  ['EC3', { point: at(51.509, -0.075), mostlyInBorough: false }],
]);

/**
 * The centre for an outward code; a letter after its number, as in `EC3N`, is dropped where the code with it is not
 * known. Undefined for every code that has no part in the borough.
 */
export function outwardCentre(outward: string): OutwardCentre | undefined {
  return outwardCentres.get(outward) ?? outwardCentres.get(outward.replace(/(?<=[0-9])[A-Z]$/, ''));
}
