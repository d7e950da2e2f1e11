import type { AreaGeometry, AreaList, AreaView, WardSlug } from '../types.generated.ts';
import type { ReadQuery } from './query.ts';
import { areas } from './terms.generated.ts';

/** Column and row of each ward in the map of tiles, as the API has them. */
const tiles: Readonly<Record<WardSlug, readonly [column: number, row: number]>> = {
  'bow-east': [4, 0],
  weavers: [0, 1],
  'bethnal-green-west': [1, 1],
  'bethnal-green-east': [2, 1],
  'bow-west': [3, 1],
  'bromley-north': [4, 1],
  'spitalfields-and-banglatown': [1, 2],
  'stepney-green': [2, 2],
  'st-dunstans': [3, 2],
  'bromley-south': [4, 2],
  whitechapel: [1, 3],
  shadwell: [2, 3],
  'mile-end': [3, 3],
  lansbury: [4, 3],
  'st-katharines-and-wapping': [2, 4],
  limehouse: [3, 4],
  poplar: [4, 4],
  'canary-wharf': [3, 5],
  'blackwall-and-cubitt-town': [4, 5],
  'island-gardens': [4, 6],
};

const start = { west: -0.085, north: 51.545 };
/** Degrees. */
const field = { width: 0.0165, height: 0.0085 };

/** An invented outline: the tile as a field of a brick wall, so that neighbours have their borders in common. */
function inventedOutline([column, row]: readonly [number, number]): AreaGeometry {
  const west = start.west + (column + (row % 2) / 2) * field.width;
  const north = start.north - row * field.height;
  const [middle, east, south] = [west + field.width / 2, west + field.width, north - field.height];
  const ring = [
    [west, north],
    [west, south],
    [middle, south],
    [east, south],
    [east, north],
    [middle, north],
    [west, north],
  ];
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}

/** The wards and neighbourhoods; with outlines, which are invented, where boundaries are there and are asked for. */
export function areaList(query: ReadQuery, withBoundaries: boolean): AreaList {
  const kinds = query.all('kind');
  const outlines = withBoundaries && query.one('outlines') === 'true';
  const views = areas.map((area): AreaView => {
    if (area.kind === 'neighbourhood') return { ...area, neighbourhoods: [] };
    const tile = tiles[area.slug as WardSlug];
    const lying = areas.filter(
      ({ kind, wards }) => kind === 'neighbourhood' && wards.some((ward) => ward === area.slug),
    );
    return {
      ...area,
      neighbourhoods: lying.map(({ slug }) => slug),
      tile: { column: tile[0], row: tile[1] },
      ...(outlines && { geometry: inventedOutline(tile) }),
    };
  });
  return {
    items: views.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)),
    ...(withBoundaries && {
      boundaries: { importedAt: '2026-11-20T12:00:00.000Z', licence: 'Invented outlines, to show how the map looks' },
    }),
  };
}
