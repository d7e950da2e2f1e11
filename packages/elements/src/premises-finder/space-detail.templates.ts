import type { SpaceDetail } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownWords } from '../listing/own-words.ts';
import { languageOf } from '../listing/text-language.ts';
import { headingTemplate } from '../heading/heading.templates.ts';
import { callTemplate } from '../listing/call.templates.ts';
import { contactTemplate, webAddress } from '../listing/contact.templates.ts';
import {
  ageTemplate,
  fullDescription,
  groupTemplate,
  organisationTemplate,
  placeTemplate,
  relatedTemplate,
  sourceTemplate,
} from '../listing/detail-parts.templates.ts';
import type { Line } from '../listing/detail-parts.templates.ts';
import { laterStrings } from './later-strings.ts';
import type { DetailView, PremisesView } from './premises-finder-kind.ts';
import { priceTableTemplate } from './price-table.templates.ts';
import { accessLines, availabilityLines, capacityLines, termsLines, tenureLines } from './space-lines.ts';

/** Everything the list did not tell. Groups without a fact are left out. */
export function detailBodyTemplate(space: SpaceDetail, listView: PremisesView): TemplateResult {
  const view: DetailView = { ...listView, strings: laterStrings(listView) };
  const { strings } = view;
  const { premises, organisation, assured } = space;
  const reached = { contact: premises.contact, organisation, assured };
  return html`<p>${strings.spaceKinds[space.kind]}. ${strings.runBy(organisation.name)}</p>
    ${ageTemplate(reached, view)} ${enquireTemplate(space, view)} ${fullDescription(space, view, 'description')}
    <dl class="groups" part="groups">
      ${groupTemplate(strings.cost, costLines(space, view))}
      ${groupTemplate(strings.howBig, capacityLines(space, view))}
      ${groupTemplate(strings.whenFree, availabilityLines(space, view))}
      ${groupTemplate(strings.howToUse, tenureLines(space, view))}
      ${groupTemplate(strings.terms, termsLines(space, view))}
      ${groupTemplate(strings.whatIsThere, facilityLines(space, view))}
      ${groupTemplate(strings.where, whereLines(space, view))}
      ${groupTemplate(strings.access, accessLines(space, view))}
      ${groupTemplate(strings.howToGet, howToGetLines(space, view))}
    </dl>
    ${buildingTemplate(space, view)} ${organisationTemplate(reached, view)}
    ${relatedTemplate(strings.otherSpaces(premises.name), space.related, view)} ${sourceTemplate(space, view)}`;
}

/** The ways to ask for it, as buttons: a page of its own, a mail, a call. */
function enquireTemplate({ enquire, premises, name }: SpaceDetail, view: DetailView): TemplateResult {
  const { strings } = view;
  const url = webAddress(enquire?.url);
  const email = enquire?.email;
  const subject = encodeURIComponent(`${name}, ${premises.name}`);
  return html`<div class="enquire" part="enquire">
    ${
      url
        ? html`<a class="button primary" part="button" href=${url}><span>${strings.enquireOnline}</span></a>`
        : nothing
    }
    ${
      email
        ? html`<a class=${url ? 'button' : 'button primary'} part="button" href="mailto:${email}?subject=${subject}"
            ><span>${strings.enquireByEmail}</span></a
          >`
        : nothing
    }
    ${callTemplate(premises.contact.phones[0], view)}
  </div>`;
}

function whereLines(space: SpaceDetail, view: DetailView): Line[] {
  const { location } = space;
  if (!location) return [];
  return [
    placeTemplate(location, view, languageOf(space, 'location', view)),
    view.bar?.placesTemplate([location], view),
  ];
}

function costLines(space: SpaceDetail, view: DetailView): Line[] {
  return [priceTableTemplate(space, view) ?? view.strings.askPrice];
}

function facilityLines({ facilities, broadband, womenOnlySessions }: SpaceDetail, view: DetailView): Line[] {
  const { strings, format } = view;
  const names = [
    ...facilities.map(({ label }) => label),
    ...(broadband === undefined ? [] : [strings.broadband(format.number(broadband))]),
    ...(womenOnlySessions ? [strings.womenOnly] : []),
  ];
  return [names.length > 0 && plainList(names, 'plain facilities')];
}

/** The steps in their order, and every way to ask, written out so that it can be read, copied and printed. */
function howToGetLines(space: SpaceDetail, view: DetailView): Line[] {
  const { premises, enquire } = space;
  const url = webAddress(enquire?.url);
  const email = enquire?.email === premises.contact.email ? undefined : enquire?.email;
  return [
    premises.accessSteps.length > 0 &&
      html`<ol class="steps" part="steps" lang=${languageOf(premises, 'accessSteps', view)}>
        ${premises.accessSteps.map((step) => html`<li><bdi>${step}</bdi></li>`)}
      </ol>`,
    ...ownWords(enquire?.note, 'enquire.note', space, view),
    url &&
      html`<p>
        <a href=${url}><bdi dir="ltr">${url}</bdi></a>
      </p>`,
    email &&
      html`<p>
        <a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>
      </p>`,
    contactTemplate(premises.contact, view, languageOf(premises, 'contact', view)),
  ];
}

/** What the building is, and what it does for the climate. */
function buildingTemplate({ premises }: SpaceDetail, view: DetailView): TemplateResult | typeof nothing {
  const { strings, headingLevel } = view;
  const { name, description, greenFacts } = premises;
  if (!description && greenFacts.length === 0) return nothing;
  return html`<section class="organisation-part" part="building-about">
    ${headingTemplate(
      { level: headingLevel + 1, className: 'subtitle', part: 'detail-subheading' },
      strings.aboutOrganisation(name),
    )}
    ${fullDescription(premises, view)}
    ${
      greenFacts.length > 0
        ? html`<p class="term">${strings.green}</p>
            ${plainList(greenFacts)}`
        : nothing
    }
  </section>`;
}

function plainList(texts: readonly string[], className = 'plain'): TemplateResult {
  return html`<ul class=${className} role="list">
    ${texts.map((text) => html`<li dir="auto">${text}</li>`)}
  </ul>`;
}
