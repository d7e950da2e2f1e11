import type { ServiceDetail, ServiceSummary } from '@vcs/sdk';
import { ListingElement } from '../listing/listing-element.ts';
import { directoryKind } from './directory-kind.ts';
import type { ListStrings } from './strings/en.ts';

export type { ElementsClient } from '../resource/shared-client.ts';
export { VcsErrorEvent } from '../event/vcs-error-event.ts';
export { VcsSearchEvent } from '../event/vcs-search-event.ts';
export { VcsSelectEvent } from '../event/vcs-select-event.ts';

/**
 * Finds help near home: search, filters, a list of services and each service in detail.
 *
 * @tag vcs-directory
 * @summary Directory of the voluntary sector's services
 * @attr {en | bn | so | ar} lang - Language of the element; that of the page where it is left out
 */
export class VcsDirectory extends ListingElement<ServiceSummary, ServiceDetail, ListStrings> {
  static override properties = { ward: {}, category: {} };

  /** Wards to start with, parted by spaces or commas. Visitors may remove them. */
  ward = '';

  /** Kinds of help to start with, parted by spaces or commas. Visitors may remove them. */
  category = '';

  constructor() {
    super(directoryKind);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vcs-directory': VcsDirectory;
  }
}
