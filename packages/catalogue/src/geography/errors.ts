import { CatalogueError } from '../errors.ts';

/** A file of ward boundaries that was refused as a whole; nothing of it was kept. The message says what to do. */
export class BoundaryFileError extends CatalogueError {
  override readonly name: string = 'BoundaryFileError';
  readonly file: string;

  constructor(file: string, message: string, options?: ErrorOptions) {
    super(`${file}: ${message}`, options);
    this.file = file;
  }
}

export class NotJsonError extends BoundaryFileError {
  override readonly name = 'NotJsonError';
}

/** JSON, but no FeatureCollection of GeoJSON (RFC 7946). */
export class NotGeoJsonError extends BoundaryFileError {
  override readonly name = 'NotGeoJsonError';
}

/** The coordinates are not longitude and latitude in WGS 84, in this order, or lie elsewhere than the wards. */
export class CoordinateSystemError extends BoundaryFileError {
  override readonly name = 'CoordinateSystemError';
}

export class WardsMissingError extends BoundaryFileError {
  override readonly name = 'WardsMissingError';
}

export class DuplicateWardError extends BoundaryFileError {
  override readonly name = 'DuplicateWardError';
}

/** The outline of a ward cannot be drawn: no polygon, a ring of too few points, something that is no number. */
export class BoundaryShapeError extends BoundaryFileError {
  override readonly name = 'BoundaryShapeError';
}

/** A table of postcodes that was refused as a whole. */
export class PostcodeTableError extends CatalogueError {
  override readonly name = 'PostcodeTableError';
  readonly file: string;

  constructor(file: string, message: string, options?: ErrorOptions) {
    super(`${file}: ${message}`, options);
    this.file = file;
  }
}

/** A postcode provider did not answer in time. */
export class ProviderTimeoutError extends CatalogueError {
  override readonly name = 'ProviderTimeoutError';
}
