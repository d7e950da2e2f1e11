export type {
  Catalogue,
  CatalogueOptions,
  ChangeOptions,
  ChangePlace,
  PublishedRecord,
  PutResult,
  RecordChange,
  RecordRepository,
  RecordSourceUse,
  RecordWriter,
} from './catalogue.ts';
export * from './access/index.ts';
export * from './backup/index.ts';
export * from './calendar/index.ts';
export { databaseUrlFrom } from './database-url.ts';
export * from './doctor/index.ts';
export * from './errors.ts';
export * from './export/index.ts';
export * from './geography/index.ts';
export * from './hsds/index.ts';
export * from './ingest/index.ts';
export { openCatalogue } from './open-catalogue.ts';
export { recordId, slugify } from './record-identity.ts';
export * from './kinds/index.ts';
export { repositoryOf } from './record/repository-of.ts';
export type { AnyRecord, KindName, KindName as RecordKind, RecordTypes } from './record/record-types.ts';
export type { SearchAnswer } from './search/searcher.ts';
export * from './submissions/index.ts';
export * from './change-feed/index.ts';
export * from './linked-data/index.ts';
export * from './validate/index.ts';
export * from './volunteering/index.ts';
