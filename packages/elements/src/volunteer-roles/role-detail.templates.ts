import type { RoleDetail } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { callTemplate } from '../listing/call.templates.ts';
import { contactTemplate, webAddress } from '../listing/contact.templates.ts';
import {
  ageTemplate,
  groupTemplate,
  namesLine,
  organisationTemplate,
  placeTemplate,
  relatedTemplate,
  sourceTemplate,
} from '../listing/detail-parts.templates.ts';
import type { Line } from '../listing/detail-parts.templates.ts';
import { ownWords } from '../listing/own-words.ts';
import { languageOf } from '../listing/text-language.ts';
import { laterStrings } from './later-strings.ts';
import { causesTemplate, noticesTemplate } from './role-card.templates.ts';
import { commitmentText } from './role-facts.ts';
import { dayPartLines } from './role-times.ts';
import type { DetailView, RolesView } from './volunteer-roles-kind.ts';

/** Everything the list did not tell. Groups without a fact are left out. */
export function detailBodyTemplate(role: RoleDetail, listView: RolesView): TemplateResult {
  const view: DetailView = { ...listView, strings: laterStrings(listView) };
  const { strings } = view;
  return html`${noticesTemplate(view.selected!, view)} ${ageTemplate(role, view)} ${applyTemplate(role, view)}
    <dl class="groups" part="groups">
      ${groupTemplate(strings.whatYouDo, whatYouDoLines(role, view))}
      ${groupTemplate(strings.when, whenLines(role, view))} ${groupTemplate(strings.where, whereLines(role, view))}
      ${groupTemplate(strings.whatYouNeed, whatYouNeedLines(role, view))}
      ${groupTemplate(strings.whatYouGet, whatYouGetLines(role, view))}
      ${groupTemplate(strings.keepingSafe, keepingSafeLines(role, view))}
      ${groupTemplate(strings.whatNext, whatNextLines(role, view))}
      ${groupTemplate(strings.howToApply, howToApplyLines(role, view))}
    </dl>
    ${organisationTemplate(role, view)}
    ${relatedTemplate(strings.otherRoles(role.organisation.name), role.related, view)} ${sourceTemplate(role, view)}`;
}

/** The ways to apply that the organisation gives, as buttons: its own page, a mail to it, a call. */
function applyTemplate({ apply, name, contact }: RoleDetail, view: DetailView): TemplateResult {
  const { strings } = view;
  const url = webAddress(apply.url);
  return html`<div class="apply" part="apply">
    ${url ? html`<a class="button primary" part="button" href=${url}><span>${strings.applyOnline}</span></a>` : nothing}
    ${
      apply.email
        ? html`<a
            class=${url ? 'button' : 'button primary'}
            part="button"
            href="mailto:${apply.email}?subject=${encodeURIComponent(name)}"
            ><span>${strings.applyByEmail}</span></a
          >`
        : nothing
    }
    ${callTemplate(contact.phones[0], view)}
  </div>`;
}

type NamedField = 'pay' | 'expenses' | 'training' | 'accreditation' | 'leadsTo' | 'safeguarding' | 'induction';

/** The same after what they are about: `Training: Food hygiene, level 2`. */
function named(name: string, field: NamedField, role: RoleDetail, view: DetailView): Line {
  const text = role[field];
  if (text === undefined) return undefined;
  const lang = languageOf(role, field, view);
  return html`<p>${name} <bdi lang=${lang}>${text}</bdi></p>`;
}

function whatYouDoLines(role: RoleDetail, view: DetailView): Line[] {
  return [
    role.kind !== 'volunteer' && view.strings.kinds[role.kind],
    ...ownWords(role.description, 'description', role, view),
    role.causes.length > 0 && html`${causesTemplate(view.selected!, view)}`,
  ];
}

function whenLines(role: RoleDetail, view: DetailView): Line[] {
  const dayParts = dayPartLines(role, view);
  return [
    commitmentText(role, view),
    ...dayParts,
    dayParts.length === 0 && role.commitment.kind === 'flexible' && view.strings.anyTime,
    ...ownWords(role.commitment.note, 'commitment.note', role, view),
  ];
}

function whereLines(role: RoleDetail, view: DetailView): Line[] {
  const { strings } = view;
  const { location, wards, boroughWide, places } = role;
  const inPerson = places.includes('in-person');
  const area = namesLine(wards, view) || (boroughWide && strings.boroughWide);
  const spot = inPerson && (location ? placeTemplate(location, view, languageOf(role, 'location', view)) : area);
  const { distance } = view.selected!;
  return [
    spot,
    spot && distance && strings.walk(distance.walkingMinutes),
    ...places.filter((place) => place !== 'in-person' || !spot).map((place) => strings.ways[place]),
    ...(inPerson ? ownWords(location?.accessibility, 'location.accessibility', role, view) : []),
    inPerson && location && view.bar?.placesTemplate([location], view),
  ];
}

function whatYouNeedLines(role: RoleDetail, view: DetailView): Line[] {
  const { strings } = view;
  const { minimumAge, maximumAge, englishLevel, skills, teamSize } = role;
  return [
    minimumAge === undefined && maximumAge === undefined ? undefined : strings.aged(minimumAge, maximumAge),
    teamSize && strings.team(teamSize.minimum, teamSize.maximum),
    englishLevel && strings.englishLevels[englishLevel],
    namesLine(
      skills.map(({ label }) => ({ name: label })),
      view,
      (names) => strings.usefulSkills(names.join(strings.comma)),
    ),
  ];
}

function whatYouGetLines(role: RoleDetail, view: DetailView): Line[] {
  const { strings } = view;
  return [
    named(strings.pay, 'pay', role, view),
    named(strings.expensesOf, 'expenses', role, view),
    named(strings.training, 'training', role, view),
    named(strings.accreditationOf, 'accreditation', role, view),
    named(strings.leadsTo, 'leadsTo', role, view),
  ];
}

function keepingSafeLines(role: RoleDetail, view: DetailView): Line[] {
  const { dbs } = role;
  const { strings } = view;
  return [
    dbs && strings.dbsTexts[dbs],
    dbs && dbs !== 'none' && strings.recordIsNoBar,
    named(strings.worries, 'safeguarding', role, view),
  ];
}

function whatNextLines(role: RoleDetail, view: DetailView): Line[] {
  const { strings, format } = view;
  return [
    role.publishUntil && strings.openUntil(format.date(role.publishUntil)),
    ...ownWords(role.apply.note, 'apply.note', role, view),
    named(strings.gettingStarted, 'induction', role, view),
  ];
}

/** Written out, so that it can be read, copied and printed. */
function howToApplyLines(role: RoleDetail, view: DetailView): Line[] {
  const { url: address, email } = role.apply;
  const url = webAddress(address);
  return [
    url &&
      html`<p>
        <a href=${url}><bdi dir="ltr">${url}</bdi></a>
      </p>`,
    email &&
      email !== role.contact.email &&
      html`<p>
        <a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>
      </p>`,
    contactTemplate(role.contact, view, languageOf(role, 'contact', view)),
  ];
}
