export type {
  Catalogue,
  CatalogueOptions,
  ChangeOptions,
  PutResult,
  RecordRepository,
  RecordWriter,
} from './catalogue.ts';
export * from './backup/index.ts';
export { databaseUrlFrom } from './database-url.ts';
export * from './doctor/index.ts';
export * from './errors.ts';
export * from './export/index.ts';
export * from './geography/index.ts';
export * from './ingest/index.ts';
export { openCatalogue } from './open-catalogue.ts';
export { recordId, slugify } from './record-identity.ts';
export type { RecordKind } from './record-identity.ts';
