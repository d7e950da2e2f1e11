import { getEmergency, getPartner, getStatistics, getTerms } from './about.ts';
import { connect } from './connect.ts';
import type { Answer, Connection, ConnectionOptions, ReadOptions, RequestOptions } from './connection.ts';
import { getNearby, suggest } from './finding.ts';
import type { Listing } from './listing.ts';
import { getting, listings, searching } from './lists.ts';
import type { ListName, Lists } from './lists.ts';
import { getAreas, lookUpArea } from './places.ts';
import { createRecord, deleteRecord, getStoredRecord, patchRecord, putRecord } from './records.ts';
import type {
  ChangeOptions,
  CreateOptions,
  NewRecord,
  PutOptions,
  RecordKind,
  RecordKinds,
  RecordPatch,
  Stored,
  WholeRecord,
} from './records.ts';
import { addListing, nominate, suggestChange } from './submissions.ts';
import type { SubmissionOptions } from './submissions.ts';
import type * as types from './types.generated.ts';

/** One list of the API. */
export interface ListClient<Name extends ListName> {
  /** One page of the records that match, with the counts that each filter would give. */
  search(query?: Lists[Name]['query'], options?: RequestOptions): Promise<Answer<Lists[Name]['page']>>;
  /** One record with everything the public may know of it, by its slug or by its id, which never changes. */
  get(idOrSlug: string, options?: ReadOptions): Promise<Answer<Lists[Name]['detail']>>;
  /** All records that match, asked for page by page while they are read. */
  list(
    query?: Lists[Name]['query'],
    options?: RequestOptions,
  ): Listing<Lists[Name]['item'], Answer<Lists[Name]['page']>>;
}

/** What anybody may send in. It is held for a moderator. */
export interface SubmissionsClient {
  suggestChange(
    content: types.ChangeRequestInput,
    options?: SubmissionOptions,
  ): Promise<Answer<types.SubmissionReceipt>>;
  /** An organisation that is not listed, with what it offers. */
  addListing(content: types.ListingRequestInput, options?: SubmissionOptions): Promise<Answer<types.SubmissionReceipt>>;
  /** For an award, while nominations are open. */
  nominate(
    content: types.NominationRequestInput,
    options?: SubmissionOptions,
  ): Promise<Answer<types.SubmissionReceipt>>;
}

/** The records as they are kept, for the holder of a token. */
export interface RecordsClient {
  /** The whole record, drafts and withdrawn ones included, and the tag that changing it asks for. */
  get<Kind extends RecordKind>(kind: Kind, idOrSlug: string, options?: RequestOptions): Promise<Stored<Kind>>;
  create<Kind extends RecordKind>(kind: Kind, content: NewRecord<Kind>, options?: CreateOptions): Promise<Stored<Kind>>;
  /** Replaces a record, or creates it with an id of one's own. */
  put<Kind extends RecordKind>(
    kind: Kind,
    idOrSlug: string,
    content: WholeRecord<Kind>,
    options?: PutOptions,
  ): Promise<Stored<Kind>>;
  /** Changes some fields. */
  patch<Kind extends RecordKind>(
    kind: Kind,
    idOrSlug: string,
    patch: RecordPatch<RecordKinds[Kind]['input']>,
    options: ChangeOptions,
  ): Promise<Stored<Kind>>;
  /** For good. To hide a record that may come back, set its `publication` to `withdrawn`. */
  delete(kind: RecordKind, idOrSlug: string, options: ChangeOptions): Promise<void>;
}

export interface Client extends Connection {
  readonly services: ListClient<'services'>;
  readonly organisations: ListClient<'organisations'>;
  readonly projects: ListClient<'projects'>;
  readonly premises: ListClient<'premises'>;
  readonly spaces: ListClient<'spaces'>;
  readonly roles: ListClient<'roles'>;
  /** An item of the list is one occurrence of an event. */
  readonly events: ListClient<'events'>;
  readonly opportunities: ListClient<'opportunities'>;
  readonly stories: ListClient<'stories'>;
  readonly awards: ListClient<'awards'>;
  readonly awardYears: ListClient<'award-years'>;
  readonly people: ListClient<'people'>;
  /** What somebody may be typing: kinds of help, needs, places and records, best first. */
  suggest(query?: types.SuggestQueryInput, options?: RequestOptions): Promise<Answer<types.SuggestionList>>;
  /** One page of everything within a walk of a place, nearest first. */
  nearby(query: types.NearbyQueryInput, options?: RequestOptions): Promise<Answer<types.NearbyPage>>;
  /** The wards and neighbourhoods. */
  areas(query?: types.AreaQueryInput, options?: RequestOptions): Promise<Answer<types.AreaList>>;
  /** Where a postcode is, or in which ward a point lies. */
  lookUpArea(query: types.AreaLookupQueryInput, options?: RequestOptions): Promise<Answer<types.AreaLookup>>;
  /** The controlled lists, with the labels of their terms by language. */
  terms(query?: types.TermQueryInput, options?: RequestOptions): Promise<Answer<types.TermList>>;
  /** How many records each list has, and how fresh they are. */
  statistics(options?: RequestOptions): Promise<Answer<types.Statistics>>;
  /** How the directory looks on the site of a partner. */
  partner(idOrSlug: string, options?: RequestOptions): Promise<Answer<types.PartnerProfile>>;
  /** Whether the notice of an emergency is on, and what it says. */
  emergency(options?: ReadOptions): Promise<Answer<types.EmergencyState>>;
  readonly submissions: SubmissionsClient;
  readonly records: RecordsClient;
}

/** Everything the API serves, in one object. To bundle only what is used, take `connect` and the functions instead. */
export function createClient(options: ConnectionOptions): Client {
  const connection = connect(options);
  const bound =
    <Given extends unknown[], Result>(operation: (connection: Connection, ...given: Given) => Result) =>
    (...given: Given): Result =>
      operation(connection, ...given);
  const list = <Name extends ListName>(
    name: Name,
    expects: keyof Lists[Name]['detail'] & string,
  ): ListClient<Name> => ({
    search: bound(searching(name)),
    get: bound(getting(name, expects)),
    list: bound(listings(name)),
  });
  return {
    ...connection,
    services: list('services', 'related'),
    organisations: list('organisations', 'people'),
    projects: list('projects', 'stories'),
    premises: list('premises', 'spaces'),
    spaces: list('spaces', 'related'),
    roles: list('roles', 'related'),
    events: list('events', 'occurrences'),
    opportunities: list('opportunities', 'funder'),
    stories: list('stories', 'body'),
    awards: list('awards', 'standing'),
    awardYears: list('award-years', 'awards'),
    people: list('people', 'role'),
    suggest: bound(suggest),
    nearby: bound(getNearby),
    areas: bound(getAreas),
    lookUpArea: bound(lookUpArea),
    terms: bound(getTerms),
    statistics: bound(getStatistics),
    partner: bound(getPartner),
    emergency: bound(getEmergency),
    submissions: {
      suggestChange: bound(suggestChange),
      addListing: bound(addListing),
      nominate: bound(nominate),
    },
    records: {
      get: bound(getStoredRecord) as RecordsClient['get'],
      create: bound(createRecord) as RecordsClient['create'],
      put: bound(putRecord) as RecordsClient['put'],
      patch: bound(patchRecord) as RecordsClient['patch'],
      delete: bound(deleteRecord),
    },
  };
}
