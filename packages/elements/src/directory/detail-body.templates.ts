import type { PublicLocation, ServiceDetail } from '@vcs/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { languageName } from '../language/language-name.ts';
import { accessFactLines } from '../listing/access-facts.ts';
import { audienceText } from '../listing/audience-text.ts';
import { callTemplate } from '../listing/call.templates.ts';
import { contactTemplate } from '../listing/contact.templates.ts';
import {
  ageTemplate,
  fullDescription,
  groupTemplate,
  namesLine,
  organisationTemplate,
  placeTemplate,
  relatedTemplate,
  sourceTemplate,
} from '../listing/detail-parts.templates.ts';
import { ownWords } from '../listing/own-words.ts';
import { languageOf } from '../listing/text-language.ts';
import type { Line } from '../listing/detail-parts.templates.ts';
import { priceLine } from './detail-facts.ts';
import type { DetailView, DirectoryView } from './directory-kind.ts';
import { laterStrings } from './later-strings.ts';
import { offersTemplate } from './offers/offers.templates.ts';
import { openingLines } from './opening-lines.ts';
import { handOnTemplate, referralLines } from './referral/referral.templates.ts';
import { noticesTemplate } from './service-card.templates.ts';

/** Everything the list did not tell. Groups without a fact are left out. */
export function detailBodyTemplate(service: ServiceDetail, listView: DirectoryView): TemplateResult {
  const view: DetailView = { ...listView, strings: laterStrings(listView) };
  const { strings } = view;
  const summary = view.selected!;
  return html`${noticesTemplate(summary, view)} ${ageTemplate(service, view)}
    ${callTemplate(service.contact.phones[0], view)} ${fullDescription(service, view, 'description')}
    <dl class="groups" part="groups">
      ${groupTemplate(strings.when, openingLines(service, view))}
      ${groupTemplate(strings.where, whereLines(service, view))}
      ${groupTemplate(strings.whoFor, whoForLines(service, view))}
      ${groupTemplate(strings.cost, costLines(service, view))}
      ${groupTemplate(strings.howToGet, howToGetLines(service, view))}
      ${groupTemplate(strings.toBring, ownWords(service.conditions, 'conditions', service, view))}
      ${groupTemplate(strings.referral, referralLines(service, view))}
      ${groupTemplate(strings.access, accessLines(service, view))}
      ${groupTemplate(strings.about, aboutLines(service, view))}
    </dl>
    ${handOnTemplate(service, view)} ${organisationTemplate(service, view)} ${offersTemplate(service, view)}
    ${relatedTemplate(strings.otherServices(service.organisation.name), service.related, view)}
    ${sourceTemplate(service, view)}`;
}

function whereLines(service: ServiceDetail, view: DetailView): Line[] {
  const { strings, bar } = view;
  if (service.locations.length > 0) {
    const places = service.locations.map((location) =>
      placeTemplate(location, view, languageOf(service, 'location', view)),
    );
    return [...places, bar?.placesTemplate(service.locations, view)];
  }
  return [namesLine(service.wards, view), service.boroughWide && strings.boroughWide, service.areaNote];
}

function whoForLines(service: ServiceDetail, view: DetailView): Line[] {
  const { strings, format } = view;
  const { whoFor, audiences, minimumAge, maximumAge, areaNote, boroughWide, wards, locations } = service;
  const aged = minimumAge === undefined && maximumAge === undefined ? undefined : strings.aged(minimumAge, maximumAge);
  // Without a place, "Where" names the area.
  const area =
    areaNote ??
    (boroughWide ? strings.forTheBorough : namesLine(wards, view, (names) => strings.forWards(format.list(names))));
  return [
    ...ownWords(whoFor, 'whoFor', service, view),
    audienceText(audiences, view),
    aged,
    locations.length > 0 && area,
  ];
}

function costLines(service: ServiceDetail, view: DetailView): Line[] {
  const { cost } = service;
  if (!cost) return [];
  return [
    cost.free && view.strings.free,
    ...ownWords(cost.description, 'cost.description', service, view),
    ...cost.options.map((option) => priceLine(option, view.strings, view.format)),
  ];
}

function howToGetLines(service: ServiceDetail, view: DetailView): Line[] {
  const modes = service.access.map((mode) => view.strings[mode]);
  return [
    modes.length > 0 && modes.join('\u00a0· '),
    service.capacity && view.strings.capacities[service.capacity],
    ...ownWords(service.howToGet, 'howToGet', service, view),
    contactTemplate(service.contact, view, languageOf(service, 'contact', view)),
  ];
}

function accessLines(service: ServiceDetail, view: DetailView): Line[] {
  const { strings, format, language } = view;
  const { locations, spokenLanguages, interpreters } = service;
  const languages = spokenLanguages.map((tag) => languageName(tag, language, strings.languageNames));
  const several = locations.length > 1;
  const told = ({ name, accessibility }: PublicLocation) => accessibility && `${name}: ${accessibility}`;
  return [
    ...locations.flatMap((location) => [
      ...accessFactLines(location, view).map((text) => (several ? `${location.name}: ${text}` : text)),
      ...ownWords(several ? told(location) : location.accessibility, 'location', service, view),
    ]),
    languages.length > 0 && strings.spoken(format.list(languages)),
    interpreters && strings.interpreting(interpreters),
  ];
}

function aboutLines({ facts, funding, accreditations }: ServiceDetail, { strings, format }: DetailView): Line[] {
  const funded = funding.map(({ source, amount }) =>
    strings.funded(source, amount === undefined ? undefined : format.money(amount)),
  );
  return [accreditations && strings.qualityMarks(accreditations.join(', ')), ...facts, ...funded];
}
