import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { ElementsClient } from '../resource/shared-client.ts';

/**
 * What a page gives to every element that shows a list, and what of it a page can style.
 *
 * @slot - A link to the hosted page, for visitors without script; shown again when the API cannot be reached
 * @slot heading - Replaces the heading of the element
 * @slot intro - Below the heading
 * @slot card-footer-{slug} - At the end of the card of the record with that slug
 * @slot empty - Below what is said where nothing was found
 * @csspart root - Everything
 * @csspart heading - Heading of the element
 * @csspart search - Search form
 * @csspart field - Search field
 * @csspart button - Every button with a border
 * @csspart search-button - Starts the search
 * @csspart suggestions - List of suggestions
 * @csspart suggestion - One suggestion
 * @csspart filter-button - Opens the filters where they are not beside the list
 * @csspart filters - All filters
 * @csspart filter - One filter
 * @csspart list-choice - One of the lists that an element has to choose from
 * @csspart choice - One value of a filter with its count
 * @csspart near - Postcode and location
 * @csspart locate - Uses the location of the device
 * @csspart field-error - Says what is wrong with a field
 * @csspart sort - Order of the list
 * @csspart results - List with count, chips and paging
 * @csspart summary - Count and page
 * @csspart count - Number of records
 * @csspart chips - Ticked filters
 * @csspart chip - One ticked filter
 * @csspart place-kept - Says that a list without places keeps the place for the other one
 * @csspart clear - Clears all filters
 * @csspart list - List of cards
 * @csspart card - One record in the list
 * @csspart card-heading - Heading of a card
 * @csspart card-link - Name of the record, which opens it
 * @csspart organisation - Name of the organisation
 * @csspart status - Says that it does not run
 * @csspart alert - Notice
 * @csspart description - What it is
 * @csspart facts - Hours, cost and place
 * @csspart checked - When it was last checked
 * @csspart call - Button that calls
 * @csspart paging - Steps through the pages
 * @csspart page - One page number
 * @csspart page-step - Previous or next page
 * @csspart skeleton - Lines in the place of a list that is on its way
 * @csspart empty - Says that nothing was found, and what to do
 * @csspart error - Says that the API cannot be reached
 * @csspart retry - Tries again
 * @csspart set-up-error - Says what is wrong with an attribute
 * @csspart view-choice - List or map
 * @csspart map - The map, with the list beside it or with what belongs to it
 * @csspart map-drawing - The drawing itself
 * @csspart map-marker - A place on it, or several as one
 * @csspart map-controls - What changes what it shows
 * @csspart map-button - One of these
 * @csspart map-licence - What has to be said of its outlines
 * @csspart map-list - The same places as a list
 * @csspart map-row - One of them
 * @csspart map-back - Goes back from one place to all
 * @csspart ward-map-button - Shows wards to choose from, or their list
 * @csspart ward-map - Wards to choose from
 * @csspart ward-tile - One of them
 * @csspart detail - One record in detail
 * @csspart detail-heading - Its heading
 * @csspart detail-subheading - Headings within it
 * @csspart back - Goes back to the list
 * @csspart translation - Says in which language a record is, where it is not that of the element
 * @csspart way-out - A way out of a list with nothing in it
 * @csspart emergency-notice - Notice of an emergency
 * @csspart emergency-link - What comes first in an emergency
 * @csspart groups - Facts in groups
 * @csspart group - One group of facts
 * @csspart address - Name and address of a place
 * @csspart contact - Ways to get in touch
 * @csspart organisation-about - About the organisation
 * @csspart related - Other records of the organisation
 * @csspart related-link - Name of another record, which opens it
 * @csspart source - Source and date of the record
 * @csspart keep - Puts a record on the shortlist or takes it away
 * @csspart shortlist-button - Opens the shortlist
 * @csspart shortlist - The shortlist
 * @csspart shortlist-heading - Heading of the shortlist and of the comparison
 * @csspart comparison - Records of the shortlist side by side
 * @csspart comparison-table - Their table, which scrolls where it is too wide
 * @csspart record-tools - What can be done with one record: keep, share, print, correct
 * @csspart share - Ways to share a record
 * @csspart copy-field - An address to copy
 * @csspart code - The same address as a code for cameras
 * @csspart correction-link - Asks whether something is wrong
 * @csspart correction - Form to correct a record, and the thanks for it
 * @csspart correction-form - The form alone
 * @csspart cancel - Closes a form without sending it
 * @cssprop [--vcs-accent] - Links, buttons and chips; mixed from the text colour
 * @cssprop [--vcs-on-accent] - Text on the search button; black or white, whichever is readable
 * @cssprop [--vcs-text=currentColor] - Text
 * @cssprop [--vcs-muted] - Text of less weight; at least 4.5:1 against the background
 * @cssprop [--vcs-line] - Lines between cards and groups
 * @cssprop [--vcs-surface] - Background of notes
 * @cssprop [--vcs-warn] - Mark of warnings
 * @cssprop [--vcs-stop] - Mark of failures and of what does not run
 * @cssprop [--vcs-radius=0] - Corners of buttons and fields
 * @cssprop [--vcs-focus-light=#ffdd00] - Inner ring of the focus
 * @cssprop [--vcs-focus-dark=#0b0c0c] - Outer ring of the focus
 * @cssprop [--vcs-min-height=min(100vh, 80em)] - Height that is kept free, so that the page does not jump
 */
export abstract class ListingSurface extends LitElement {
  // A table rather than decorators, which bring a helper of their own into every page.
  static override properties: PropertyDeclarations = {
    api: {},
    q: {},
    near: {},
    radius: { type: Number },
    limit: { type: Number },
    filters: {},
    view: {},
    linkTemplate: { attribute: 'link-template' },
    urlState: { attribute: 'url-state' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    client: { attribute: false },
    pageAddress: { attribute: false },
  };

  /** Address of the directory API, such as `https://example.org`. */
  api = '';

  /** Words to start with. Visitors may change them. */
  q = '';

  /** Where to look from: a postcode, or a latitude and a longitude parted by a comma. Visitors may change it. */
  near = '';

  /** Most minutes to walk from there, 1 to 240. */
  radius: number | null = null;

  /** Records on a page, 1 to 100. */
  limit: number | null = 20;

  /**
   * Filters to show and their order, parted by spaces or commas, such as `category ward open`; `near` is the postcode.
   * All where it is left out.
   */
  declare filters: string | null | undefined;

  /**
   * How to start: `list`, or `map` with the same places as a list beside it. Visitors may change it.
   * @type {'list' | 'map'}
   */
  declare view: string | null | undefined;

  /** Address of a record's page on this site, such as `/help/{slug}`, which its name then links to. */
  declare linkTemplate: string | null | undefined;

  /**
   * Keeps words, filters, place, order and page in the address of the page, where it is set. Its value is what the names
   * begin with, such as `help` in `help-q`; the name of the element where it is empty.
   */
  declare urlState: string | null | undefined;

  /** Tells search engines what is visible, as JSON-LD in the head of the page. */
  declare structuredData: boolean | undefined;

  /** Level of the element's heading, 1 to 5; the headings within follow it. */
  headingLevel: number | null = 2;

  /** A client made with the SDK, in the place of `api`. */
  client: ElementsClient | undefined;

  /** Address of the page to which its links and forms lead; the page of this list beside the API where it is left out. */
  declare pageAddress: string | undefined;
}
