import type { PublicLocation, Service } from '@vcs/schema';

/** Where somebody gets a service: a place that may be told, or no place, where it is had online or by telephone. */
export type Site = PublicLocation | 'virtual';

/** Every site of a service once, places in their order, then the virtual one. */
export function sitesOf({ access }: Pick<Service, 'access'>, places: readonly PublicLocation[]): Site[] {
  const once = [...new Map(places.map((place) => [place.id, place])).values()];
  return access.includes('online') || access.includes('phone') ? [...once, 'virtual'] : once;
}
