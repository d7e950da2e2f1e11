export type {
  Catalogue,
  CatalogueOptions,
  ChangeOptions,
  PutResult,
  RecordRepository,
  RecordWriter,
} from './catalogue.ts';
export { databaseUrlFrom } from './database-url.ts';
export * from './errors.ts';
export * from './ingest/index.ts';
export { openCatalogue } from './open-catalogue.ts';
export { recordId, slugify } from './record-identity.ts';
export type { RecordKind } from './record-identity.ts';
