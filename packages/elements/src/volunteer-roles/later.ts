// One module, so that what a visitor asks for later takes one request.
import * as nothingFound from '../listing/nothing-found.templates.ts';
import type { ListedPage } from '../listing/listed-page.ts';
import * as paging from '../paging/paging.templates.ts';
import { laterStrings } from './later-strings.ts';
import type { RolesView } from './volunteer-roles-kind.ts';

export { laterStyles } from './role-detail.styles.ts';
export { detailTemplate } from '../listing/detail.templates.ts';
export { focusCard, focusRecord } from '../listing/record-focus.ts';
export { detailBodyTemplate } from './role-detail.templates.ts';

export function pagingTemplate(view: RolesView, page: ListedPage<unknown>) {
  return paging.pagingTemplate({ ...view, strings: laterStrings(view) }, page);
}

export function nothingFoundText(view: RolesView): string {
  return nothingFound.nothingFoundText({ ...view, strings: laterStrings(view) });
}

export function nothingFoundTemplate(view: RolesView, page: ListedPage<unknown>) {
  return nothingFound.nothingFoundTemplate({ ...view, strings: laterStrings(view) }, page);
}
