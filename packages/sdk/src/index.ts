export { getEmergency, getPartner, getStatistics, getTerms } from './about.ts';
export { getAwardYear, listAwardYears, searchAwardYears } from './award-years.ts';
export { getAward, listAwards, searchAwards } from './awards.ts';
export { createClient } from './client.ts';
export type { Client, ListClient, RecordsClient, SubmissionsClient } from './client.ts';
export { connect, connectForQuestions } from './connect.ts';
export type {
  Answer,
  ApiQuestion,
  ApiRequest,
  Connection,
  ConnectionOptions,
  QuestionConnection,
  QuestionConnectionOptions,
  ReadOptions,
  RequestOptions,
} from './connection.ts';
export { isVcsError, VcsError, VcsNetworkError, VcsTimeoutError } from './errors.ts';
export type { VcsErrorDetails, VcsErrorKind, VcsErrorKinds } from './errors.ts';
export { getEvent, listEvents, searchEvents } from './events.ts';
export { getNearby, suggest } from './finding.ts';
export { sendHandOff, takesHandOffs } from './hand-off.ts';
export type { SendHandOffOptions } from './hand-off.ts';
export type { Listing } from './listing.ts';
export type { Get, List, ListName, Lists, Search } from './lists.ts';
export { getOpportunity, listOpportunities, searchOpportunities } from './opportunities.ts';
export { getOrganisation, listOrganisations, searchOrganisations } from './organisations.ts';
export { getPerson, listPeople, searchPeople } from './people.ts';
export { getAreas, lookUpArea } from './places.ts';
export { getPremises, listPremises, searchPremises } from './premises.ts';
export { getProject, listProjects, searchProjects } from './projects.ts';
export { createRecord, deleteRecord, getStoredRecord, patchRecord, putRecord } from './records.ts';
export type {
  ChangeOptions,
  CreateOptions,
  NewRecord,
  PutOptions,
  RecordKind,
  RecordKinds,
  RecordPatch,
  Stored,
  WholeRecord,
  WriteOptions,
} from './records.ts';
export {
  VcsConflictError,
  VcsNotFoundError,
  VcsRateLimitError,
  VcsServerError,
  VcsValidationError,
} from './refusal.ts';
export { getRole, listRoles, searchRoles } from './roles.ts';
export { getService, listServices, searchServices } from './services.ts';
export { getSpace, listSpaces, searchSpaces } from './spaces.ts';
export { getStory, listStories, searchStories } from './stories.ts';
export { addListing, nominate, suggestChange } from './submissions.ts';
export type { SubmissionOptions } from './submissions.ts';
export type * from './types.generated.ts';
