import { wards } from '@vcs/schema';

const columns = 5;
const start = { longitude: -0.08, latitude: 51.49 };
const field = { width: 0.016, height: 0.01 };

/** For tests: boundaries of the wards, as four rows of five fields from the south-west; nothing real. */
export function inventedWards(): string {
  const features = wards.map(({ code }, index) => {
    const west = start.longitude + (index % columns) * field.width;
    const south = start.latitude + Math.floor(index / columns) * field.height;
    const [east, north] = [west + field.width, south + field.height];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return { type: 'Feature', properties: { WARD: code }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
