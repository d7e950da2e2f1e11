import type { Assurance, ContactDetails, PublicLocation, RecordSource } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { headingTemplate } from '../heading/heading.templates.ts';
import type { Format } from '../language/format.ts';
import type { Language } from '../language/languages.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { recordLinkTemplate } from './card.templates.ts';
import type { RecordLinkView } from './card.templates.ts';
import { contactTemplate, webAddress } from './contact.templates.ts';
import type { ListedRecord } from './listing-kind.ts';
import type { LaterListingStrings } from './listing-strings.ts';
import { hasContact } from './has-contact.ts';
import { isOld, unbroken } from './record-facts.ts';
import { languageOf } from './text-language.ts';
import type { ToldRecord } from './text-language.ts';
import { namesTemplate } from './told-names.ts';
import type { ToldName, WriteNames } from './told-names.ts';

/** One fact of a group: a text, or a template of its own; nothing where it is not known. */
export type Line = TemplateResult | string | undefined | false;

interface OfferingOrganisation extends ToldRecord {
  readonly name: string;
  readonly description?: string | undefined;
  readonly contact: ContactDetails;
}

interface DetailedRecord {
  readonly contact: ContactDetails;
  readonly organisation: OfferingOrganisation;
  readonly assured?: Assurance | undefined;
}

interface DetailWords {
  readonly strings: LaterListingStrings;
  readonly format: Format;
  readonly language: Language;
  readonly headingLevel: number;
}

/** Says that a record has not been checked for long. */
export function ageTemplate(
  record: DetailedRecord,
  { strings, format, now }: Pick<DetailWords, 'strings' | 'format'> & { readonly now: Date },
): TemplateResult | typeof nothing {
  if (!record.assured || !isOld(record, now)) return nothing;
  const { date } = record.assured;
  const advice = date.length === 7 ? strings.lastCheckedMonth : strings.lastCheckedDay;
  const warning = hasContact(record) || hasContact(record.organisation) ? advice : strings.checked;
  return html`<p class="note warn" part="checked">${warning(format.date(date))}</p>`;
}

/** All that is said of what a record is, each paragraph for itself. */
export function fullDescription(
  record: ToldRecord & { readonly description?: string | undefined },
  view: Pick<DetailWords, 'language'>,
  part: string | typeof nothing = nothing,
): TemplateResult[] {
  const lang = languageOf(record, 'description', view);
  return paragraphs(record.description).map(
    (text) => html`<p class="measure" part=${part} lang=${lang} dir="auto">${text}</p>`,
  );
}

/** Facts under one name; nothing where there are none. */
export function groupTemplate(name: string, lines: readonly Line[]): TemplateResult | typeof nothing {
  // Two sources may say the same, as an audience and the organisation in its own words.
  const present = [...new Set(lines)].filter(Boolean);
  if (present.length === 0) return nothing;
  return html`<div class="group" part="group">
    <dt>${name}</dt>
    <dd>${present.map((line) => (typeof line === 'string' ? html`<p dir="auto">${line}</p>` : line))}</dd>
  </div>`;
}

/** Names in one line, such as those of wards; nothing where there are none. */
export function namesLine(
  names: readonly ToldName[],
  view: Pick<DetailWords, 'format' | 'language'>,
  write: WriteNames = (all) => view.format.list(all),
): Line {
  return names.length > 0 && html`<p>${namesTemplate(names, view, write)}</p>`;
}

/**
 * Name and address of a place, and how to get there.
 * @param lang of its own words, where that is another than that of the words around them
 */
export function placeTemplate(
  { name, address, travel }: PublicLocation,
  { strings }: Pick<DetailWords, 'strings'>,
  lang: string | typeof nothing,
): TemplateResult {
  const lines = address ? [...address.lines, [address.city, unbroken(address.postcode)].filter(Boolean).join(' ')] : [];
  return html`<address class="place" part="address">
      <strong><bdi>${name}</bdi></strong
      >${lines.filter((line) => line !== name).map((line) => html`<br /><bdi>${line}</bdi>`)}
    </address>
    ${travel ? html`<p dir="auto">${strings.gettingThere}: <bdi lang=${lang}>${travel}</bdi></p>` : nothing}`;
}

/** What the organisation says of itself, and how to reach it where that is not how to reach the record. */
export function organisationTemplate(
  { organisation, contact }: DetailedRecord,
  view: DetailWords,
): TemplateResult | typeof nothing {
  const lang = languageOf(organisation, 'description', view);
  const same = JSON.stringify(contact) === JSON.stringify(organisation.contact);
  const reach = same ? undefined : contactTemplate(organisation.contact, view, lang);
  if (!organisation.description && !reach) return nothing;
  return html`<section class="organisation-part" part="organisation-about">
    ${partHeadingTemplate(view.strings.aboutOrganisation(organisation.name), view)}
    ${fullDescription(organisation, view)} ${reach}
  </section>`;
}

/** Other records of the same list, each to be opened in the place of this one. */
export function relatedTemplate<Related extends ListedRecord>(
  heading: string,
  records: readonly Related[],
  view: Pick<DetailWords, 'headingLevel'> & RecordLinkView<Related>,
): TemplateResult | typeof nothing {
  if (records.length === 0) return nothing;
  return html`<section class="organisation-part" part="related">
    ${partHeadingTemplate(heading, view)}
    <ul role="list" class="related">
      ${records.map((record) => html`<li>${recordLinkTemplate(record, view, 'related-link')}</li>`)}
    </ul>
  </section>`;
}

/** Where the record comes from, when it was checked, and that it is invented where it is. */
export function sourceTemplate(
  {
    source,
    assured,
    example,
  }: { readonly source: RecordSource; readonly assured?: Assurance | undefined; readonly example: boolean },
  { strings, format }: Pick<DetailWords, 'strings' | 'format'>,
): TemplateResult {
  const url = webAddress(source.url);
  return html`<p class="source muted" part="source">
    ${example ? strings.exampleNote : nothing} ${strings.source}
    ${url ? html`<a href=${url}>${source.name}</a>` : html`<bdi>${source.name}</bdi>`}.
    ${assured ? html`${strings.checked(format.date(assured.date))}.` : nothing}
  </p>`;
}

/** The heading of a part of the detail. */
export function partHeadingTemplate(text: string, { headingLevel }: Pick<DetailWords, 'headingLevel'>): TemplateResult {
  return headingTemplate({ level: headingLevel + 1, className: 'subtitle', part: 'detail-subheading' }, text);
}
