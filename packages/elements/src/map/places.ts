import type { Point, PublicLocation } from '@vcs/sdk';
import type { ListedRecord } from '../listing/listing-kind.ts';
import { spotOf } from './frame.ts';
import type { Spot } from './frame.ts';

/** A record that may have places: several, or one. */
export type PlacedRecord = ListedRecord & {
  readonly locations?: readonly PublicLocation[] | undefined;
  readonly location?: PublicLocation | undefined;
};

/** A record with its number in the list. */
export interface NumberedRecord<Record extends ListedRecord = PlacedRecord> {
  readonly number: number;
  readonly record: Record;
}

/** One place of a record on the map. */
export interface MapPlace<Record extends ListedRecord = PlacedRecord> extends NumberedRecord<Record> {
  readonly location: PublicLocation;
  readonly spot: Spot;
}

export function locationsOf({ locations, location }: PlacedRecord): readonly PublicLocation[] {
  return locations ?? (location ? [location] : []);
}

export function hasPoint(location: PublicLocation): location is PublicLocation & { point: Point } {
  return location.point !== undefined;
}

/** The records in their order. */
export function numbered<Record extends ListedRecord>(
  records: readonly Record[],
  first: number,
): NumberedRecord<Record>[] {
  return records.map((record, index) => ({ number: first + index, record }));
}

/** Every place of the records that is known to a point. */
export function placesOf<Record extends PlacedRecord>(records: readonly NumberedRecord<Record>[]): MapPlace<Record>[] {
  return records.flatMap((one) =>
    locationsOf(one.record)
      .filter(hasPoint)
      .map((location) => ({ ...one, location, spot: spotOf(location.point) })),
  );
}
