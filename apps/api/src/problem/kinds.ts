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
  'method-not-allowed': {
    status: 405,
    title: 'This method is not allowed here',
    meaning: 'The address exists, but it does not take this HTTP method.',
    remedy: 'Use one of the methods in the Allow header of the answer.',
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
