/** Every kind of problem that the API answers with. The page `/problems/<kind>` explains it. */
export const problemKinds = {
  'invalid-parameter': {
    status: 400,
    title: 'A parameter is not valid',
    meaning:
      'The address asks for something in a way that the API does not know: the name of a parameter is misspelt, a value is unknown or out of range, or a parameter that takes one value is there twice. Nothing was searched, because a misspelt filter would silently return everything.',
    remedy:
      'Look at invalidParameters in the answer. For each parameter it says what was expected, what was found and, where there is one, the nearest valid value.',
  },
  'token-missing': {
    status: 401,
    title: 'This needs a token',
    meaning: 'Whoever changes records has to say who they are. The request carried no token.',
    remedy: 'Send the token that you were given in the header "Authorization: Bearer vcs_…".',
  },
  'token-refused': {
    status: 401,
    title: 'The token is of no use',
    meaning: 'The token is not one of this directory, has expired, or was revoked.',
    remedy: 'Look whether it was copied whole. If so, ask whoever runs the directory for another.',
  },
  'scope-missing': {
    status: 403,
    title: 'The token does not allow this',
    meaning:
      'The token is right, but it is for something else: each token allows one kind of work, and that of a partner only the records of its own organisations.',
    remedy: 'Use a token with the scope that the answer names, or ask whoever runs the directory for one.',
  },
  'unknown-address': {
    status: 404,
    title: 'There is nothing at this address',
    meaning: 'The path of the address is not one that is served here.',
    remedy: 'Compare the path with the API reference.',
  },
  'record-not-found': {
    status: 404,
    title: 'There is no such record',
    meaning:
      'The path is right, but no published record has this identifier or short name. It may have been withdrawn since you saved the address.',
    remedy: 'Search for the record by its name and use the id of the answer, which never changes.',
  },
  'submission-not-found': {
    status: 404,
    title: 'There is no such submission',
    meaning: 'Nothing that the public sent in has this reference.',
    remedy: 'Compare the reference with what the sender was given: ten letters and digits.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This method is not allowed here',
    meaning: 'The address exists, but it does not take this HTTP method.',
    remedy: 'Use one of the methods in the Allow header of the answer.',
  },
  'unreadable-body': {
    status: 400,
    title: 'The body cannot be read',
    meaning: 'The body of the request is not a JSON object that can be kept.',
    remedy: 'Send a JSON object (RFC 8259) in UTF-8.',
  },
  'already-taken': {
    status: 409,
    title: 'Another record has this already',
    meaning: 'A slug belongs to one record of a kind, an id to one record of all.',
    remedy: 'Give the record another slug or id. To change the record that is there, use its address.',
  },
  'record-in-use': {
    status: 409,
    title: 'Other records refer to this one',
    meaning: 'A record that others name cannot be deleted, for they would name nothing.',
    remedy: 'Change or delete those that the answer names first, or withdraw this one.',
  },
  'nominations-closed': {
    status: 409,
    title: 'Nominations are not open',
    meaning: 'Somebody can be nominated only between two days of the year of the awards. Nothing was kept.',
    remedy: 'Look at the phases of the year at /v1/award-years, and send the nomination while it takes them.',
  },
  'decision-refused': {
    status: 409,
    title: 'The submission cannot be decided on like this',
    meaning:
      'It was accepted before, its content is gone, or it does not hold what the decision asks for. Nothing was changed.',
    remedy: 'Get the submission again and decide on what it holds now.',
  },
  'precondition-failed': {
    status: 412,
    title: 'The record is not as you saw it',
    meaning: 'Somebody changed, created or deleted the record since you got it. Nothing of yours was kept.',
    remedy: 'Get the record again, look at what is different, and send your change with the ETag of the answer.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    meaning: 'No record is as long as what was sent.',
    remedy: 'Send one record at a time, of at most 1 MB.',
  },
  'media-type-not-supported': {
    status: 415,
    title: 'The body is of another type',
    meaning: 'The header Content-Type names a type that is not taken here, or the body is compressed.',
    remedy: 'Send application/json, or application/merge-patch+json to change some fields, not compressed.',
  },
  'invalid-record': {
    status: 422,
    title: 'Some fields are not valid',
    meaning: 'What was sent is not a record of this kind. Nothing was kept.',
    remedy:
      'Look at invalidParameters in the answer. For each field it says by JSON pointer what was expected, what was found and, where there is one, the nearest valid value.',
  },
  'invalid-submission': {
    status: 422,
    title: 'Some fields are not valid',
    meaning: 'What was sent is not what this address takes. Nothing was kept.',
    remedy:
      'Look at invalidParameters in the answer. For each field it says by JSON pointer what was expected. What was found is not repeated, for it may be personal.',
  },
  'reference-not-found': {
    status: 422,
    title: 'A record that is named is not there',
    meaning: 'A field holds the id of another record, and there is none of the right kind with it. Nothing was kept.',
    remedy: 'Correct the ids that invalidParameters names, or create those records first.',
  },
  'key-reused': {
    status: 422,
    title: 'The idempotency key was used for another request',
    meaning: 'A key stands for one request. This one came with another body before. Nothing was done.',
    remedy: 'Use a new key for each new request, and the same only to send the same request again.',
  },
  'precondition-required': {
    status: 428,
    title: 'Say which state of the record you saw',
    meaning: 'To change a record without saying what one saw would undo what others changed meanwhile.',
    remedy: 'Get the record, and send its ETag in the header If-Match with your change.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    meaning: 'More requests came from your network than one may make in this time. Nothing was done.',
    remedy: 'Wait for as many seconds as the header Retry-After says, then go on more slowly.',
  },
  'address-too-long': {
    status: 414,
    title: 'The address is too long',
    meaning: 'The address has more characters than any question to this server needs.',
    remedy: 'Ask with fewer filters or fewer words at once.',
  },
  'unreadable-request': {
    status: 400,
    title: 'The request cannot be read',
    meaning: 'What arrived is not a complete HTTP request, or its Host header or address is not one.',
    remedy: 'Send the request with an ordinary HTTP client.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    meaning: 'The request was right, but the server could not answer it.',
    remedy: 'Try again in a minute. If it happens again, tell us the identifier in instance.',
  },
  'not-ready': {
    status: 503,
    title: 'The service is not ready',
    meaning: 'The server runs, but it cannot reach its records.',
    remedy: 'Try again in a minute.',
  },
  'records-changing': {
    status: 503,
    title: 'The records are being changed',
    meaning:
      'The records changed again and again while the answer was put together, so no whole answer could be given.',
    remedy: 'Wait for as many seconds as the header Retry-After says, then try again.',
  },
  'not-built': {
    status: 503,
    title: 'This file has not been built',
    meaning: 'The server runs from a checkout in which the files for partner pages have not been built.',
    remedy: 'Run "npx turbo build" at the top of the repository and start the server again.',
  },
} as const;

export type ProblemKind = keyof typeof problemKinds;
