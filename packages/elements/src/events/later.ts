// One module, so that what a visitor asks for later takes one request.
import * as nothingFound from '../listing/nothing-found.templates.ts';
import type { ListedPage } from '../listing/listed-page.ts';
import * as paging from '../paging/paging.templates.ts';
import { detailStyles } from './detail.styles.ts';
import type { EventsView } from './events-kind.ts';
import { laterStrings } from './later-strings.ts';

export { detailTemplate } from '../listing/detail.templates.ts';
export { focusCard, focusRecord } from '../listing/record-focus.ts';
export { detailBodyTemplate } from './event-detail.templates.ts';
export { detailStyles as laterStyles };

export function pagingTemplate(view: EventsView, page: ListedPage<unknown>) {
  return paging.pagingTemplate({ ...view, strings: laterStrings(view) }, page);
}

export function nothingFoundText(view: EventsView): string {
  return nothingFound.nothingFoundText({ ...view, strings: laterStrings(view) });
}

export function nothingFoundTemplate(view: EventsView, page: ListedPage<unknown>) {
  return nothingFound.nothingFoundTemplate({ ...view, strings: laterStrings(view) }, page);
}
