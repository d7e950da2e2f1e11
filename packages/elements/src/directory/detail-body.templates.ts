import type { PublicLocation, ServiceDetail } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languageName } from '../language/language-name.ts';
import { headingTemplate } from '../heading/heading.templates.ts';
import { callTemplate } from '../listing/call.templates.ts';
import { contactTemplate, webAddress } from '../listing/contact.templates.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { priceLine } from './detail-facts.ts';
import type { DetailView, DirectoryView } from './directory-kind.ts';
import { laterStrings } from './later-strings.ts';
import { noticesTemplate } from './service-card.templates.ts';
import { hasContact, hoursLines, isOld, unbroken } from './service-facts.ts';

type Line = TemplateResult | string | undefined | false;

/** Everything the list did not tell. Groups without a fact are left out. */
export function detailBodyTemplate(service: ServiceDetail, listView: DirectoryView): TemplateResult {
  const view: DetailView = { ...listView, strings: laterStrings(listView) };
  const { strings } = view;
  const lang = service.lang === view.language ? nothing : service.lang;
  const summary = view.selected!;
  return html`${noticesTemplate(summary, view)} ${ageTemplate(service, view)}
    ${callTemplate(service.contact.phones[0], view)}
    ${paragraphs(service.description).map(
      (paragraph) => html`<p class="measure" part="description" lang=${lang} dir="auto">${paragraph}</p>`,
    )}
    <dl class="groups" part="groups">
      ${groupTemplate(strings.when, whenLines(service, view))}
      ${groupTemplate(strings.where, whereLines(service, view))}
      ${groupTemplate(strings.whoFor, whoForLines(service, view))}
      ${groupTemplate(strings.cost, costLines(service, view))}
      ${groupTemplate(strings.howToGet, howToGetLines(service, view))}
      ${groupTemplate(strings.access, accessLines(service, view))}
      ${groupTemplate(strings.about, aboutLines(service, view))}
    </dl>
    ${organisationTemplate(service, view)} ${sourceTemplate(service, view)}`;
}

/** Says that a record has not been checked for long. */
function ageTemplate(service: ServiceDetail, { strings, format, now }: DetailView): TemplateResult | typeof nothing {
  if (!service.assured || !isOld(service, now)) return nothing;
  const { date } = service.assured;
  const advice = date.length === 7 ? strings.lastCheckedMonth : strings.lastCheckedDay;
  const warning = hasContact(service) || hasContact(service.organisation) ? advice : strings.checked;
  return html`<p class="note warn" part="checked">${warning(format.date(date))}</p>`;
}

function groupTemplate(name: string, lines: readonly Line[]): TemplateResult | typeof nothing {
  const present = lines.filter(Boolean);
  if (present.length === 0) return nothing;
  return html`<div class="group" part="group">
    <dt>${name}</dt>
    <dd>${present.map((line) => (typeof line === 'string' ? html`<p dir="auto">${line}</p>` : line))}</dd>
  </div>`;
}

function whenLines(service: ServiceDetail, view: DetailView): Line[] {
  const hours = hoursLines(service, view);
  const notes = service.openingHours.map(({ note }) => note);
  return [...hours.flatMap((line, index) => [line, notes[index]]), ...paragraphs(service.openingNote)];
}

function whereLines(service: ServiceDetail, { strings, format }: DetailView): Line[] {
  if (service.locations.length > 0) {
    return service.locations.map((location) => placeTemplate(location, strings.gettingThere));
  }
  const wards = format.list(service.wards.map(({ name }) => name));
  return [wards, service.boroughWide && strings.boroughWide, service.areaNote];
}

function placeTemplate({ name, address, travel }: PublicLocation, gettingThere: string): TemplateResult {
  const lines = address ? [...address.lines, [address.city, unbroken(address.postcode)].filter(Boolean).join(' ')] : [];
  return html`<address class="place" part="address">
      <strong><bdi>${name}</bdi></strong
      >${lines.filter((line) => line !== name).map((line) => html`<br /><bdi>${line}</bdi>`)}
    </address>
    ${travel ? html`<p dir="auto">${gettingThere}: ${travel}</p>` : nothing}`;
}

function whoForLines(service: ServiceDetail, { strings, format }: DetailView): Line[] {
  const { whoFor, minimumAge, maximumAge, areaNote, boroughWide, wards, locations } = service;
  const aged = minimumAge === undefined && maximumAge === undefined ? undefined : strings.aged(minimumAge, maximumAge);
  const names = format.list(wards.map(({ name }) => name));
  // Without a place, "Where" names the area.
  const area = areaNote ?? (boroughWide ? strings.forTheBorough : names && strings.forWards(names));
  return [...paragraphs(whoFor), aged, locations.length > 0 && area];
}

function costLines({ cost }: ServiceDetail, view: DetailView): Line[] {
  if (!cost) return [];
  return [
    cost.free && view.strings.free,
    ...paragraphs(cost.description),
    ...cost.options.map((option) => priceLine(option, view.strings, view.format)),
  ];
}

function howToGetLines(service: ServiceDetail, view: DetailView): Line[] {
  const modes = service.access.map((mode) => view.strings[mode]);
  return [
    modes.length > 0 && modes.join('\u00a0· '),
    ...paragraphs(service.howToGet),
    contactTemplate(service.contact, view),
  ];
}

function accessLines(service: ServiceDetail, { strings, format, language }: DetailView): Line[] {
  const languages = service.spokenLanguages.map((tag) => languageName(tag, language, strings.languageNames));
  const several = service.locations.length > 1;
  return [
    ...service.locations.flatMap(({ name, accessibility }) =>
      paragraphs(accessibility).map((text) => (several ? `${name}: ${text}` : text)),
    ),
    languages.length > 0 && strings.spoken(format.list(languages)),
  ];
}

function aboutLines({ facts, funding }: ServiceDetail, { strings, format }: DetailView): Line[] {
  const funded = funding.map(({ source, amount }) =>
    strings.funded(source, amount === undefined ? undefined : format.money(amount)),
  );
  return [...facts, ...funded];
}

function organisationTemplate({ organisation, related, contact }: ServiceDetail, view: DetailView): TemplateResult {
  const { strings, headingLevel, actions } = view;
  const heading = (text: string) =>
    headingTemplate({ level: headingLevel + 1, className: 'subtitle', part: 'detail-subheading' }, text);
  const same = JSON.stringify(contact) === JSON.stringify(organisation.contact);
  const reach = same ? undefined : contactTemplate(organisation.contact, view);
  return html`${
    organisation.description || reach
      ? html`<section class="organisation-part" part="organisation-about">
          ${heading(strings.aboutOrganisation(organisation.name))}
          ${paragraphs(organisation.description).map((text) => html`<p class="measure" dir="auto">${text}</p>`)}
          ${reach}
        </section>`
      : nothing
  }
  ${
    related.length > 0
      ? html`<section class="organisation-part" part="related">
          ${heading(strings.otherServices(organisation.name))}
          <ul role="list" class="related">
            ${related.map(
              (service) =>
                html`<li>
                  <button
                    type="button"
                    class="link"
                    lang=${service.lang}
                    dir="auto"
                    @click=${(event: Event) => actions.open(service, event.currentTarget as HTMLElement)}
                  >
                    ${service.name}
                  </button>
                </li>`,
            )}
          </ul>
        </section>`
      : nothing
  }`;
}

function sourceTemplate({ source, assured, example }: ServiceDetail, view: DetailView): TemplateResult {
  const { strings, format } = view;
  const url = webAddress(source.url);
  return html`<p class="source muted" part="source">
    ${example ? strings.exampleNote : nothing} ${strings.source}
    ${url ? html`<a href=${url}>${source.name}</a>` : html`<bdi>${source.name}</bdi>`}.
    ${assured ? html`${strings.checked(format.date(assured.date))}.` : nothing}
  </p>`;
}
