/** How grave a finding is: an error makes the feed invalid; a warning may hurt a reader; a note is good to know. */
export type Severity = 'error' | 'warning' | 'note';

export interface FeedRule {
  readonly severity: Severity;
  /** What the rule asks for. */
  readonly says: string;
  /** What to do where it is broken. */
  readonly advice: string;
}

/**
 * Every rule that a feed is held to, in our own words. They come from the Open Referral UK application profile of the Human
 * Services Data Specification 3.0: its schemas, its API reference, its compliance page and its official validator.
 *
 * An error is what the standard demands. What only its readers would expect, or what the examples published with it do not
 * keep to, is a warning.
 */
export const feedRules = {
  // Reaching it
  'no-answer': error(
    'Every address answers.',
    'See that the address is right and that the server runs and can be reached from here.',
  ),
  timeout: error(
    'An answer is whole within the time allowed.',
    'Make the answer faster, or allow more with --timeout.',
  ),
  'too-large': error('An answer has a bounded size.', 'Answer fewer or smaller items a page.'),
  'redirect-away': error(
    'A redirect stays within the origin of the feed.',
    'Answer at the address itself, or validate the address that it redirects to.',
  ),
  'redirect-loop': error('A redirect leads to an answer.', 'Answer at the address itself.'),
  'key-needed': error(
    'Reading needs no key and no registration.',
    'Open the address to everybody; requests may be throttled instead.',
  ),
  throttled: warning(
    'A few requests at a time are answered.',
    'Allow more requests a minute, or validate again later; what was refused was not looked at.',
  ),
  status: error('A request that is in order is answered with status 200.', "Look for the reason in the server's log."),
  'not-json': error('An answer is JSON.', 'Answer with JSON, also where a proxy or an error page stands in between.'),
  'content-type': error(
    'JSON is sent as application/json.',
    'Send the header Content-Type: application/json with every answer.',
  ),
  cors: error(
    'Every answer, errors too, lets any page read it.',
    'Send the header Access-Control-Allow-Origin: * with every answer.',
  ),
  https: warning('The feed is served over HTTPS.', 'Serve it over HTTPS, and give that address to its readers.'),

  // The endpoints
  'root-slash': warning(
    'The base address answers with and without a slash at its end, since readers and validators use both.',
    'Answer both in the same way.',
  ),
  'endpoint-required': error('/, /services and /services/{id} are there.', 'Serve this endpoint.'),
  'endpoint-expected': warning(
    '/taxonomies, /taxonomy_terms and /service_at_locations are there, with their {id}.',
    'Serve this endpoint: it belongs to the nine of the UK profile.',
  ),
  'endpoint-optional': note(
    '/organizations may be there, with its {id}.',
    'Serve this endpoint so that organisations can be read by themselves.',
  ),
  'feed-empty': warning('A list has something in it.', 'See that the data of the feed has been loaded.'),
  'unknown-id': warning(
    'An id that nobody has is answered with status 404.',
    'Answer 404 for an id that is not there.',
  ),
  'unknown-parameter': warning(
    'A query parameter that the feed does not know is ignored.',
    'Answer as though the parameter were not there.',
  ),

  // What / says
  'version-unreadable': error(
    'The version can be read by the official validator.',
    'Say "HSDS-UK-3.0". Validators take a version that they cannot read, such as "HSDS 3.0", for version 1.0.',
  ),
  'version-other': error(
    'The version is 3.0.',
    'Say "HSDS-UK-3.0" where the feed follows it. Other versions are not checked here.',
  ),
  'openapi-unreadable': warning(
    'The OpenAPI document of the feed is there.',
    'Serve an OpenAPI document in JSON, with openapi and paths, at openapi_url.',
  ),

  // Pages of lists
  'page-envelope': error(
    'A list is an object with contents and the counts of the page.',
    'Answer with an object: total_items, total_pages, page_number, size, first_page, last_page, empty, contents.',
  ),
  'page-number': error('page_number is the page that was asked for.', 'Follow the parameter page, counting from 1.'),
  'page-size': error('size is the number of items on the page.', 'Count the items in contents.'),
  'page-first': error('first_page is true on page 1 and on no other.', 'Say true where page_number is 1.'),
  'page-last': error(
    'last_page is true on the last page and on no other.',
    'Say true where page_number is total_pages.',
  ),
  'page-empty': error('empty is true on a page without items and on no other.', 'Say true where contents has no item.'),
  'page-total-pages': error(
    'total_pages is the number of pages that total_items fill.',
    'Divide total_items by the items a page, and round up.',
  ),
  'page-total-items': error(
    'total_items is the number of items on all pages together.',
    'Count the items that the same query finds.',
  ),
  'page-full': error('Every page but the last has exactly per_page items.', 'Fill every page but the last.'),
  'per-page': error('A page has at most per_page items.', 'Follow the parameter per_page.'),
  'page-repeats': error(
    'No item of a list is there twice.',
    'Order the list by something that is unique, such as the id, and give every page its own part.',
  ),
  'page-totals-differ': warning(
    'All pages of a list give the same totals.',
    'Count the same query for every page. Where the data changed meanwhile, validate again.',
  ),
  'page-past-end': warning(
    'A page after the last is empty, or answered with status 404.',
    'Answer with no items: a reader who counts on until there are none would never end.',
  ),

  // Single objects
  'id-unresolved': error(
    'Every item of a list can be read by its id.',
    'Serve the same items one by one as in the list.',
  ),
  'id-other': error('What is read by an id has that id.', 'Answer with the item whose id was asked for.'),
  'detail-differs': warning(
    'An item has the same name in the list and by itself.',
    'Make both from the same data, and let both be cached for the same time.',
  ),
  'not-an-object': error('What is read by an id is one object.', 'Answer with the object itself, not with a list.'),
  'required-field': error(
    'A field that the standard requires is there.',
    'Give the field a value, or leave the whole object out.',
  ),
  'null-value': error('A field without a value is left out.', 'Leave the field out instead of giving null.'),
  'empty-text': error('A field without a value is left out.', 'Leave the field out instead of giving an empty text.'),
  'extra-unfilled': warning(
    'A further property without a value is left out.',
    'Leave it out instead of giving null or an empty text.',
  ),
  'wrong-type': error(
    'A field has the type of the standard.',
    'Give a value of that type: numbers and true without quotes.',
  ),
  'unknown-value': error(
    'A field with listed values has one of them.',
    'Give one of the listed values. What happens daily is WEEKLY with all seven days in byday.',
  ),
  'format-uuid': error('An id is a UUID.', 'Give a UUID such as 3f7b145d-84af-42d7-8fae-eaca714b02b2.'),
  'format-uri': error(
    'A web address is whole.',
    'Begin it with https:// or another scheme, and percent-encode spaces and accents.',
  ),
  'format-email': error(
    'An e-mail address is one.',
    'Give one address such as hello@example.org, or leave the field out.',
  ),
  'format-date-time': error(
    'A moment has date, time and offset.',
    'Write it like 2026-11-24T09:30:00Z; a date alone is not enough.',
  ),
  'format-date': error('A date is one of the calendar.', 'Write it like 2026-11-24.'),
  'format-time': error('A time is one of the clock.', 'Write it like 09:30 or 09:30:00, with or without an offset.'),
  recurrence: error(
    'byday and bymonthday are lists as in iCalendar.',
    'Write days like MO,TU or 2MO,-1FR, and days of the month like 1,15,-1.',
  ),
  'number-range': error(
    'A count or a sum is not below what makes sense.',
    'Give ages, amounts and totals of 0 or more, and an interval of 1 or more.',
  ),
  'coordinates-range': warning(
    'A latitude lies between -90 and 90, a longitude between -180 and 180.',
    'Give WGS 84 degrees, and see that the two are not swapped.',
  ),
  'coordinates-half': warning('A point has both latitude and longitude.', 'Give both, or leave both out.'),
  'ages-swapped': warning('The minimum age is not above the maximum age.', 'See whether the two are swapped.'),
  'dates-swapped': warning(
    'What ends does not end before it begins.',
    'See whether valid_from and valid_to are swapped.',
  ),
  'organization-missing': warning(
    'A service says which organisation provides it.',
    'Give organization_id, or the organization itself.',
  ),
  'assurance-old': note(
    'A service was assured within the last three months.',
    'Have somebody check the service, and give the day in assured_date.',
  ),
  'two-readings': note(
    'A service at a location has a name and a status of its own.',
    'Give both beside id and location: the published OpenAPI document describes this answer as a service.',
  ),

  // References
  'reference-unresolved': error(
    'What is referred to can be read.',
    'Serve what is referred to, or leave the reference out.',
  ),
  'reference-other': warning(
    'What is read by the id of a reference has that id.',
    'Answer with the object whose id was asked for.',
  ),
  'reference-disagrees': error(
    'An id beside an object, or of the object around it, is the id of that object.',
    'Give the same id in both places.',
  ),

  // Filters
  'filters-cumulative': error('Two filters together find what both of them find.', 'Join filters by "and".'),
  'filter-misses': error(
    'A filter finds the item that its value was taken from.',
    'See that the filter looks at the same data as the list.',
  ),
  'filter-ignored': warning(
    'A filter with a value that cannot match everything does not find everything.',
    'Follow this filter of the standard.',
  ),
  'proximity-order': error(
    'A greater proximity finds all that a smaller one finds.',
    'Measure proximity in metres from the middle of the postcode.',
  ),

  // How far the look went
  'request-limit': note(
    'The look went no further than the number of requests allowed.',
    'Allow more with --requests, or all with --full.',
  ),
  'gave-up': error(
    'The feed goes on answering.',
    'Mend what the other findings say, then validate again: after several requests without an answer no more were sent.',
  ),
} as const satisfies Record<string, FeedRule>;

export type FeedRuleId = keyof typeof feedRules;

function error(says: string, advice: string): FeedRule {
  return { severity: 'error', says, advice };
}

function warning(says: string, advice: string): FeedRule {
  return { severity: 'warning', says, advice };
}

function note(says: string, advice: string): FeedRule {
  return { severity: 'note', says, advice };
}
