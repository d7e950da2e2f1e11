/** Where a record stands in the order of creation, whether or not it is still there. */
export interface PlaceInList {
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly id: string;
  /** Of one time that an event happens: the key of the occurrence. */
  readonly key?: string | undefined;
}

/** The place as `next` of a page gives it and `after` of a query takes it. */
export function writePlace({ created, id, key }: PlaceInList): string {
  return [created, id, ...(key === undefined ? [] : [key])].join('.');
}

/** @param written as the schema of queries lets it pass */
export function readPlace(written: string): PlaceInList {
  const [created, id, key] = written.split('.') as [string, string, string?];
  return { created: Number(created), id, ...(key !== undefined && { key }) };
}

/** Whether a place comes after another one. What has no key stands for all times of its event. */
export function isAfter(one: PlaceInList, other: PlaceInList): boolean {
  if (one.created !== other.created) return one.created > other.created;
  if (one.id !== other.id) return one.id > other.id;
  return one.key !== undefined && other.key !== undefined && one.key > other.key;
}
