import { publicLocation } from '@vcs/schema';
import { canonicalJson } from '../backup/canonical-json.ts';
import type { PublicRecord } from './public-records.ts';

/**
 * A place as a Feature of GeoJSON (RFC 7946), longitude first; nothing where its point is not known. Its properties are
 * those that the public may know, with its source.
 */
export function placeFeature({ record }: PublicRecord): string | undefined {
  const { id, point, ...told } = publicLocation.parse(record);
  if (point === undefined) return undefined;
  const geometry = JSON.stringify({ type: 'Point', coordinates: [point.longitude, point.latitude] });
  const properties = canonicalJson({ ...told, example: record.example, source: record.source });
  return `{"type":"Feature","id":${JSON.stringify(id)},"geometry":${geometry},"properties":${properties}}`;
}
