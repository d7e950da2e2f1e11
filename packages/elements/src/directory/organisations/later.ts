// One module, so that what a visitor asks for later takes one request.
import type { OrganisationDetail, OrganisationSummary } from '@vcs/sdk';
import { html } from 'lit';
import { withoutFilters } from '../../listing/changed-query.ts';
import type { LaterParts } from '../../listing/listing-kind.ts';
import { placedQuery } from '../../listing/placed-query.ts';
import * as nothingFound from '../../listing/nothing-found.templates.ts';
import { detailTemplate } from '../../listing/detail.templates.ts';
import { queryLinkTemplate } from '../../listing/query-link.templates.ts';
import { focusCard, focusRecord } from '../../listing/record-focus.ts';
import * as paging from '../../paging/paging.templates.ts';
import { laterStyles } from '../detail.styles.ts';
import { enLater } from '../strings/en-later.ts';
import type { ListStrings } from '../strings/en.ts';
import { organisationBodyTemplate } from './organisation-detail.templates.ts';
import type { OrganisationsView } from './organisations-kind.ts';
import type { OrganisationTexts } from './strings/en.ts';

export function laterOf(texts: OrganisationTexts): LaterParts<OrganisationSummary, OrganisationDetail, ListStrings> {
  /** A translation has all texts; for English only those of the list came with the element. */
  const complete = (view: OrganisationsView) => ({ ...view, strings: { ...enLater, ...view.strings, ...texts } });
  return {
    laterStyles,
    detailTemplate,
    pagingTemplate: (view, page) => paging.pagingTemplate(complete(view), page),
    focusCard,
    focusRecord,
    detailBodyTemplate: (organisation, view) => organisationBodyTemplate(organisation, complete(view)),
    nothingFoundText: (view) => nothingFound.nothingFoundText(complete(view)),
    nothingFoundTemplate(view, page) {
      const services = placedQuery({ ...withoutFilters(view.query), list: undefined }, view.query.near);
      const press = () => view.actions.search(services);
      return html`${nothingFound.nothingFoundTemplate(complete(view), page)}
        <p>
          ${queryLinkTemplate(view, services, { className: 'link', part: 'way-out', press }, texts.searchServices)}
        </p>`;
    },
  };
}
