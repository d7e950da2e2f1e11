import type { WardSlug } from '@vcs/schema';
import { insertRows } from '../record/sql.ts';
import type { Sql, SqlRow } from '../record/sql.ts';
import type { KeptWard } from './kept-geography.ts';
import type { PostcodePlace } from './postcode-table.ts';

/** The wards of the imported boundaries, in the order of their slugs. */
export async function wardRows(sql: Sql): Promise<KeptWard[]> {
  const found = await sql.all(
    'SELECT ward, code, outline, source_file, imported_at, licence FROM ward_boundary ORDER BY ward',
  );
  return found.map(({ ward, code, outline, source_file, imported_at, licence }) => ({
    ward: ward as WardSlug,
    code: String(code),
    outline: JSON.parse(String(outline)) as KeptWard['outline'],
    file: String(source_file),
    importedAt: String(imported_at),
    ...(licence !== null && { licence: String(licence) }),
  }));
}

export async function addWardRows(sql: Sql, kept: readonly KeptWard[]): Promise<void> {
  await insertRows(
    sql,
    'ward_boundary (ward, code, outline, source_file, imported_at, licence)',
    kept.map(({ ward, code, outline, file, importedAt, licence }) => [
      ward,
      code,
      JSON.stringify(outline),
      file,
      importedAt,
      licence ?? null,
    ]),
  );
}

const postcodeColumns = 'postcode, latitude, longitude, ward, in_borough';

function placeOf({ postcode, latitude, longitude, ward, in_borough: inBorough }: SqlRow): PostcodePlace {
  return {
    postcode: String(postcode),
    point: { latitude: Number(latitude), longitude: Number(longitude) },
    ...(ward !== null && { ward: ward as WardSlug }),
    ...(inBorough !== null && { inBorough: Number(inBorough) === 1 }),
  };
}

export async function postcodeRow(sql: Sql, postcode: string): Promise<PostcodePlace | undefined> {
  const [found] = await sql.all(`SELECT ${postcodeColumns} FROM postcode WHERE postcode = ?`, [postcode]);
  return found && placeOf(found);
}

/** The complete postcodes of a sector such as `E3 4`, in order. */
export async function sectorRows(sql: Sql, sector: string): Promise<PostcodePlace[]> {
  const found = await sql.all(
    `SELECT ${postcodeColumns} FROM postcode WHERE postcode BETWEEN ? AND ? ORDER BY postcode`,
    [`${sector}AA`, `${sector}ZZ`],
  );
  return found.map(placeOf);
}

/** A page of postcodes after this one, in order. */
export async function postcodeRowsAfter(sql: Sql, postcode: string, most: number): Promise<PostcodePlace[]> {
  const found = await sql.all(`SELECT ${postcodeColumns} FROM postcode WHERE postcode > ? ORDER BY postcode LIMIT ?`, [
    postcode,
    most,
  ]);
  return found.map(placeOf);
}

export async function addPostcodeRows(sql: Sql, places: readonly PostcodePlace[]): Promise<void> {
  await insertRows(
    sql,
    `postcode (${postcodeColumns})`,
    places.map(({ postcode, point, ward, inBorough }) => [
      postcode,
      point.latitude,
      point.longitude,
      ward ?? null,
      inBorough === undefined ? null : Number(inBorough),
    ]),
  );
}

export async function clearWards(sql: Sql): Promise<void> {
  await sql.all('DELETE FROM ward_boundary');
}

export async function clearPostcodes(sql: Sql): Promise<void> {
  await sql.all('DELETE FROM postcode');
}

/** Whether boundaries or postcodes were imported. */
export async function hasGeography(sql: Sql): Promise<boolean> {
  const found = await sql.all(
    'SELECT 1 AS found WHERE EXISTS (SELECT 1 FROM ward_boundary) OR EXISTS (SELECT 1 FROM postcode)',
  );
  return found.length > 0;
}
