import { toDegrees, toRadians } from './point.ts';
import type { Point } from './point.ts';

/** Metres east and north of the false origin of the British National Grid (OSGB36, EPSG 27700). */
export interface GridPosition {
  readonly easting: number;
  readonly northing: number;
}

/** What the grid covers, in metres. */
const gridSize = { east: 700_000, north: 1_300_000 };

/** Whether two numbers look like a position on the British National Grid rather than degrees. */
export function isOnGrid({ easting, northing }: GridPosition): boolean {
  const degrees = Math.abs(easting) <= 180 && Math.abs(northing) <= 180;
  return !degrees && easting >= 0 && easting <= gridSize.east && northing >= 0 && northing <= gridSize.north;
}

interface Ellipsoid {
  /** Semi-axes in metres. */
  readonly major: number;
  readonly minor: number;
}

/** Radians on an ellipsoid. */
interface Geodetic {
  readonly latitude: number;
  readonly longitude: number;
}

type Cartesian = readonly [x: number, y: number, z: number];

// Constants and formulas: Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes A to C.
const airy1830: Ellipsoid = { major: 6_377_563.396, minor: 6_356_256.909 };
const wgs84: Ellipsoid = { major: 6_378_137, minor: 6_356_752.314_245 };
const origin = { latitude: toRadians(49), longitude: toRadians(-2), easting: 400_000, northing: -100_000 };
const centralScale = 0.999_601_2717;
/** From OSGB36 to WGS 84: metres, seconds of arc, parts per million. */
const helmert = { shift: [446.448, -125.157, 542.06], turn: [0.1502, 0.247, 0.8421], scale: -20.4894 } as const;

/** Enough for a millimetre; positions on the grid need five or fewer. */
const mostRounds = 20;

const eccentricitySquared = ({ major, minor }: Ellipsoid) => 1 - (minor / major) ** 2;

/** Metres along the central meridian from the true origin. */
function meridianArc(latitude: number): number {
  const { major, minor } = airy1830;
  const n = (major - minor) / (major + minor);
  const difference = latitude - origin.latitude;
  const sum = latitude + origin.latitude;
  return (
    minor *
    centralScale *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * difference -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(difference) * Math.cos(sum) +
      1.875 * (n ** 2 + n ** 3) * Math.sin(2 * difference) * Math.cos(2 * sum) -
      (35 / 24) * n ** 3 * Math.sin(3 * difference) * Math.cos(3 * sum))
  );
}

function footLatitude(northing: number): number {
  const aim = northing - origin.northing;
  let latitude = origin.latitude;
  for (let round = 0; round < mostRounds; round += 1) {
    const rest = aim - meridianArc(latitude);
    if (Math.abs(rest) < 1e-5) break;
    latitude += rest / (airy1830.major * centralScale);
  }
  return latitude;
}

function unproject({ easting, northing }: GridPosition): Geodetic {
  const foot = footLatitude(northing);
  const squared = eccentricitySquared(airy1830);
  const bend = 1 - squared * Math.sin(foot) ** 2;
  const nu = (airy1830.major * centralScale) / Math.sqrt(bend);
  const rho = (nu * (1 - squared)) / bend;
  const eta = nu / rho - 1;
  const tan = Math.tan(foot);
  const [tan2, tan4, tan6] = [tan ** 2, tan ** 4, tan ** 6];
  const east = (easting - origin.easting) / nu;
  const latitudeSeries =
    east ** 2 / 2 -
    (east ** 4 / 24) * (5 + 3 * tan2 + eta - 9 * tan2 * eta) +
    (east ** 6 / 720) * (61 + 90 * tan2 + 45 * tan4);
  const longitudeSeries =
    east -
    (east ** 3 / 6) * (nu / rho + 2 * tan2) +
    (east ** 5 / 120) * (5 + 28 * tan2 + 24 * tan4) -
    (east ** 7 / 5040) * (61 + 662 * tan2 + 1320 * tan4 + 720 * tan6);
  return {
    latitude: foot - ((tan * nu) / rho) * latitudeSeries,
    longitude: origin.longitude + longitudeSeries / Math.cos(foot),
  };
}

function toCartesian({ latitude, longitude }: Geodetic, ellipsoid: Ellipsoid): Cartesian {
  const squared = eccentricitySquared(ellipsoid);
  const nu = ellipsoid.major / Math.sqrt(1 - squared * Math.sin(latitude) ** 2);
  return [
    nu * Math.cos(latitude) * Math.cos(longitude),
    nu * Math.cos(latitude) * Math.sin(longitude),
    nu * (1 - squared) * Math.sin(latitude),
  ];
}

function shiftDatum([x, y, z]: Cartesian): Cartesian {
  const [turnX, turnY, turnZ] = helmert.turn.map((seconds) => toRadians(seconds / 3600)) as [number, number, number];
  const [shiftX, shiftY, shiftZ] = helmert.shift;
  const factor = 1 + helmert.scale / 1_000_000;
  return [
    shiftX + factor * x - turnZ * y + turnY * z,
    shiftY + turnZ * x + factor * y - turnX * z,
    shiftZ - turnY * x + turnX * y + factor * z,
  ];
}

function toGeodetic([x, y, z]: Cartesian, ellipsoid: Ellipsoid): Geodetic {
  const squared = eccentricitySquared(ellipsoid);
  const radius = Math.hypot(x, y);
  let latitude = Math.atan2(z, radius * (1 - squared));
  for (let round = 0; round < mostRounds; round += 1) {
    const nu = ellipsoid.major / Math.sqrt(1 - squared * Math.sin(latitude) ** 2);
    const next = Math.atan2(z + squared * nu * Math.sin(latitude), radius);
    const done = Math.abs(next - latitude) < 1e-12;
    latitude = next;
    if (done) break;
  }
  return { latitude, longitude: Math.atan2(y, x) };
}

/**
 * The point of a position on the British National Grid. The published seven-parameter shift of datum is good to about
 * five metres; postcodes are known to a metre or to a hundred. A grid of corrections (OSTN15, 15 MB) would give centimetres.
 */
export function pointOfGridPosition(position: GridPosition): Point {
  const { latitude, longitude } = toGeodetic(shiftDatum(toCartesian(unproject(position), airy1830)), wgs84);
  return { latitude: toDegrees(latitude), longitude: toDegrees(longitude) };
}
