// One module, so that what a visitor asks for later takes one request.
import * as nothingFound from '../listing/nothing-found.templates.ts';
import type { ListedPage } from '../listing/listed-page.ts';
import * as paging from '../paging/paging.templates.ts';
import type { DirectoryView } from './directory-kind.ts';
import { laterStrings } from './later-strings.ts';

export { laterStyles } from './detail.styles.ts';
export { detailTemplate } from '../listing/detail.templates.ts';
export { focusCard, focusRecord } from '../listing/record-focus.ts';
export { detailBodyTemplate } from './detail-body.templates.ts';

export function pagingTemplate(view: DirectoryView, page: ListedPage<unknown>) {
  return paging.pagingTemplate({ ...view, strings: laterStrings(view) }, page);
}

export function nothingFoundText(view: DirectoryView): string {
  return nothingFound.nothingFoundText({ ...view, strings: laterStrings(view) });
}

export function nothingFoundTemplate(view: DirectoryView, page: ListedPage<unknown>) {
  return nothingFound.nothingFoundTemplate({ ...view, strings: laterStrings(view) }, page);
}
