// Comes only with pages that a server made.
import type { Answer, InvalidParameter } from '@vcs/sdk';
import type { CSSResult } from 'lit';
import type { AttributeFault } from '../attribute/attribute-faults.ts';
import { Format } from '../language/format.ts';
import type { StringsController } from '../language/strings-controller.ts';
import { warmUp } from '../language/warm-up.ts';
import type { Language } from '../language/languages.ts';
import type { ElementsClient } from '../resource/shared-client.ts';
import { askList } from './ask-list.ts';
import { barStyles } from './bar.styles.ts';
import { FiltersPart, filtersStyles } from './filters-part.ts';
import type { FiltersHost } from './filters-part.ts';
import type { ListedPage } from './listed-page.ts';
import type { ListedRecord, ListingKind } from './listing-kind.ts';
import type { ListingQuery } from './listing-query.ts';
import type { ListingStrings } from './listing-strings.ts';
import type { ListingController } from './listing.controller.ts';
import { readState } from './query-address.ts';
import { withoutRefused } from './refused-query.ts';

/** What a page that a server made says of its element, beside the attributes. */
export interface Opening {
  readonly language: Language;
  /** Address of the page. Its parameters are what the list is asked by. */
  readonly address: string;
  /** The record that the page is about, by its slug; else it shows the list. */
  readonly slug?: string | undefined;
  /** When the page was made, UTC: what it says of today is said again in the first render. */
  readonly madeAt: string;
  /** What the API answers. Where it is left out, the client is asked. */
  readonly answer?: OpeningAnswer | undefined;
  readonly client?: ElementsClient | undefined;
}

/** What the first render shows, as JSON keeps it. */
export interface OpeningAnswer {
  readonly query: ListingQuery;
  readonly page?: Answer<ListedPage<ListedRecord>> | undefined;
  readonly record?: object | undefined;
  /** What the audiences that the record names are called. */
  readonly audiences?: Readonly<Record<string, string>> | undefined;
  /** The place that was asked about, where the API does not know it. */
  readonly unknownPlace?: string | undefined;
}

/** What an element is opened with. */
export interface Opened {
  /** Complete: a browser opens with it and asks nothing. */
  readonly opening: Opening & { readonly answer: OpeningAnswer };
  /** What of the address the API refused and the answer therefore leaves out. */
  readonly refused: readonly InvalidParameter[];
  readonly filtersPart: FiltersPart;
  /** Of all parts, after those of the element itself. */
  readonly styles: readonly CSSResult[];
}

interface OpenedElement<Summary extends ListedRecord, Detail extends object, Strings extends ListingStrings> {
  readonly host: FiltersHost & { readonly urlState: string | null | undefined };
  readonly kind: ListingKind<Summary, Detail, Strings>;
  readonly presets: ListingQuery;
  readonly language: StringsController<Strings>;
  readonly listing: ListingController<Summary, Detail, Strings>;
  report(fault: AttributeFault): void;
  openParts(styles: CSSResult[]): Promise<void> | undefined;
}

/** Loads everything that shows what a page brings, and hands it to the element: its first render is then all there is. */
export async function openWith<Summary extends ListedRecord, Detail extends object, Strings extends ListingStrings>(
  { client, ...opening }: Opening,
  element: OpenedElement<Summary, Detail, Strings>,
): Promise<Opened> {
  const { host, kind, language, listing, report } = element;
  const refused: InvalidParameter[] = [];
  const lang = opening.language === 'en' ? undefined : opening.language;
  const presets = { ...element.presets, lang };
  const ask = async (): Promise<OpeningAnswer> => {
    const query = readState(new URL(opening.address), '', presets, kind);
    const shown = (await kind.otherList?.(query)) ?? kind;
    if (opening.slug === undefined) return askAcceptable(shown, query, client!, refused);
    const record = await client!.request<Detail>({
      path: [shown.path, opening.slug],
      parameters: { lang },
      expects: shown.detailExpects,
    });
    return { query, record, audiences: await audienceNames(shown.path, record as object, client!, lang) };
  };
  const [answer, own] = await Promise.all([
    opening.answer ?? ask(),
    kind.loadOwnFilters?.(),
    language.speak(opening.language),
  ]);
  // In a browser, taking over what a server made is a long task of its own.
  if (opening.answer) await warmUp(new Format(language.language, language.strings), language.strings);
  listing.kind = (await kind.otherList?.(answer.query)) ?? kind;
  const later = await listing.kind.loadLater();
  const styles = [later.laterStyles, filtersStyles, own?.styles ?? [], barStyles].flat();
  await element.openParts(styles);
  listing.later = later;
  // Some of what is shown depends on whether there is somebody to ask.
  listing.client = client;
  take(answer, listing);
  // In a browser the answer came with the page; a server has just asked for it, and has no address to keep.
  if (opening.answer && answer.page) (await import('./url-state.ts')).keepAddress(host, kind, listing, presets);
  const filtersPart = new FiltersPart(host, own, report);
  for (const [slug, name] of Object.entries(answer.audiences ?? {})) filtersPart.learn('audience', slug, name);
  return { opening: { ...opening, answer }, refused, filtersPart, styles };
}

/** What the audiences of a record are called; a record tells them as its list has them, and the list their names. */
async function audienceNames(
  path: string,
  record: { readonly audiences?: readonly string[] },
  client: ElementsClient,
  lang: string | undefined,
): Promise<Readonly<Record<string, string>> | undefined> {
  if (!record.audiences?.length) return undefined;
  const { facets } = await client.request<ListedPage<unknown>>({
    path: [path],
    parameters: { facets: ['audience'], per_page: 1, lang },
    expects: 'items',
  });
  const told = (facets['audience'] ?? []).filter(({ value }) => record.audiences?.includes(value));
  return Object.fromEntries(told.map(({ value, label }) => [value, label]));
}

function take<Summary extends ListedRecord, Detail extends object, Strings extends ListingStrings>(
  { query, page, record, unknownPlace }: OpeningAnswer,
  listing: ListingController<Summary, Detail, Strings>,
): void {
  listing.query = query;
  listing.words = query.q;
  listing.unknownPlace = unknownPlace;
  if (page !== undefined) listing.list.give(query, page as Answer<ListedPage<Summary>>);
  if (record === undefined) return;
  // A detail tells all that the list tells.
  listing.selected = record as unknown as Summary;
  listing.detail.give(listing.selected.slug, record as Detail);
}

/** Asks without what the API refuses, for as long as it refuses something else. */
async function askAcceptable<Summary extends ListedRecord>(
  kind: Pick<ListingKind<Summary, never, ListingStrings>, 'path' | 'search'>,
  query: ListingQuery,
  client: ElementsClient,
  refused: InvalidParameter[],
): Promise<OpeningAnswer> {
  try {
    return { query, page: await askList(kind, query, client) };
  } catch (error) {
    const fields = (error as { readonly fields?: readonly InvalidParameter[] }).fields ?? [];
    let unknownPlace: string | undefined;
    const accepted = withoutRefused(query, fields, {
      wrongAttribute: () => {},
      unknownPlace: (place) => (unknownPlace = place),
    });
    if (accepted === query) throw error;
    refused.push(...fields);
    return { unknownPlace, ...(await askAcceptable(kind, accepted, client, refused)) };
  }
}
