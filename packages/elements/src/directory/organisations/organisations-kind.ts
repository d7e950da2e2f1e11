// Comes when somebody looks for organisations.
import type { OrganisationDetail, OrganisationSummary } from '@vcs/sdk';
import type { Language } from '../../language/languages.ts';
import type { ListingKind } from '../../listing/listing-kind.ts';
import type { ListingView } from '../../listing/listing-view.ts';
import { otherList } from '../../listing/other-list.ts';
import { directoryKind } from '../directory-kind.ts';
import type { ListStrings } from '../strings/en.ts';
import { briefTemplate, cardBodyTemplate } from './organisation-card.templates.ts';
import { en } from './strings/en.ts';
import type { OrganisationTexts } from './strings/en.ts';

const namedServices = '/services/{slug}';

export type OrganisationsKind = ListingKind<OrganisationSummary, OrganisationDetail, ListStrings>;
export type OrganisationsView = ListingView<OrganisationSummary, OrganisationDetail, ListStrings>;

/** The list of that name, with its texts in a language; in English where those cannot be had. */
export async function otherKind(name: string, language: string | undefined): Promise<OrganisationsKind | undefined> {
  return name === otherList ? organisationsKind(await textsIn(language)) : undefined;
}

function organisationsKind(texts: OrganisationTexts): OrganisationsKind {
  const filters = directoryKind.otherFilters!;
  return {
    path: otherList,
    page: directoryKind.page,
    detailExpects: 'services',
    filters,
    sorts: ['relevance', 'name', 'updated'],
    placeless: true,
    english: directoryKind.english,
    translations: directoryKind.translations,
    viewOf: (view, linkTemplate) => viewOf(view, linkTemplate, texts),
    async loadLater() {
      const { laterOf } = await import('./later.ts');
      return laterOf(texts);
    },
    // The place is kept for services.
    search: (parameters, ask) => {
      const sort = parameters['sort'] === 'distance' ? undefined : parameters['sort'];
      return ask({ ...parameters, near: undefined, radius: undefined, sort, facets: filters });
    },
    offeredBy: ({ alternateName }) => alternateName,
    cardBodyTemplate,
    briefTemplate,
  };
}

function viewOf(
  view: OrganisationsView,
  linkTemplate: string | null | undefined,
  texts: OrganisationTexts,
): OrganisationsView {
  // Of the pages of the host only those are known that are named alike: `/services/{slug}` says where organisations are.
  const template = linkTemplate?.includes(namedServices)
    ? linkTemplate.replace(namedServices, '/organisations/{slug}')
    : view.api === undefined
      ? undefined
      : `${view.api}/organisations/{slug}`;
  const { filterButton } = view.strings;
  const others = view.query.near === undefined ? 0 : 1;
  return {
    ...view,
    query: { ...view.query, view: undefined },
    strings: { ...view.strings, ...texts, filterButton: (active) => filterButton(active - others) },
    addressOf: (slug) => template?.replace('{slug}', slug),
  };
}

async function textsIn(language: string | undefined): Promise<OrganisationTexts> {
  const translations: Readonly<Record<Exclude<Language, 'en'>, () => Promise<OrganisationTexts>>> = {
    bn: async () => (await import('./strings/bn.ts')).bn,
    so: async () => (await import('./strings/so.ts')).so,
    ar: async () => (await import('./strings/ar.ts')).ar,
  };
  try {
    return (await translations[language as keyof typeof translations]?.()) ?? en;
  } catch {
    return en;
  }
}
