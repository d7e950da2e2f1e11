// One module, so that what a visitor asks for later takes one request.
import type { ListedPage } from '../listing/listed-page.ts';
import * as paging from '../paging/paging.templates.ts';
import * as nothingFound from '../listing/nothing-found.templates.ts';
import { laterStrings } from './later-strings.ts';
import type { PremisesView } from './premises-finder-kind.ts';

export { detailTemplate } from '../listing/detail.templates.ts';
export { focusCard, focusRecord } from '../listing/record-focus.ts';
export { detailBodyTemplate } from './space-detail.templates.ts';
export { laterStyles } from './space-detail.styles.ts';

export function pagingTemplate(view: PremisesView, page: ListedPage<unknown>) {
  return paging.pagingTemplate({ ...view, strings: laterStrings(view) }, page);
}

export function nothingFoundText(view: PremisesView): string {
  return nothingFound.nothingFoundText({ ...view, strings: laterStrings(view) });
}

export function nothingFoundTemplate(view: PremisesView, page: ListedPage<unknown>) {
  return nothingFound.nothingFoundTemplate({ ...view, strings: laterStrings(view) }, page);
}
