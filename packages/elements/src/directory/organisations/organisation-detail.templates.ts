import type { OrganisationDetail, OrganisationSummary } from '@vcs/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { besideRecord } from '../../listing/beside-address.ts';
import { callTemplate } from '../../listing/call.templates.ts';
import { contactTemplate } from '../../listing/contact.templates.ts';
import {
  ageTemplate,
  fullDescription,
  groupTemplate,
  namesLine,
  sourceTemplate,
} from '../../listing/detail-parts.templates.ts';
import type { Line } from '../../listing/detail-parts.templates.ts';
import { languageOf } from '../../listing/text-language.ts';
import type { ToldRecord } from '../../listing/text-language.ts';
import { namesTemplate } from '../../listing/told-names.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import type { LaterStrings, ListStrings } from '../strings/en.ts';
import { categoryNames } from './organisation-card.templates.ts';
import type { OrganisationsView } from './organisations-kind.ts';
import type { OrganisationTexts } from './strings/en.ts';

/** What the templates of the detail need: the same, with all texts. */
export interface OrganisationView extends OrganisationsView {
  readonly strings: ListStrings & LaterStrings & OrganisationTexts;
}

/**
 * What an organisation is, how to reach it, who is behind it and everything it offers, in groups that can be compared,
 * printed and copied too. Groups without a fact are left out.
 */
export function organisationBodyTemplate(organisation: OrganisationDetail, view: OrganisationView): TemplateResult {
  const { strings } = view;
  const { contact, services, roles, events, premises } = organisation;
  const { categories, wards, boroughWide } = reachOf(view.selected as OrganisationSummary, organisation);
  return html`${ageTemplate({ ...organisation, organisation }, view)} ${callTemplate(contact.phones[0], view)}
    ${fullDescription(organisation, view, 'description')}
    <dl class="groups" part="groups">
      ${groupTemplate(strings.helpsWith, [namesLine(categoryNames(categories), view)])}
      ${groupTemplate(strings.where, [namesLine(wards, view), boroughWide && strings.boroughWide])}
      ${groupTemplate(strings.contact, [contactTemplate(contact, view, languageOf(organisation, 'contact', view)), ...peopleLines(organisation, view)])}
      ${groupTemplate(strings.offeredServices, offeredLines('services/', services, view))}
      ${groupTemplate(strings.offeredRoles, offeredLines('roles/', roles, view))}
      ${groupTemplate(strings.offeredEvents, offeredLines('events/', events, view))}
      ${groupTemplate(strings.offeredSpaces, offeredLines('premises?premises=', premises, view))}
      ${groupTemplate(strings.projects, projectLines(organisation, view))}
      ${groupTemplate(strings.filterNames['led-by'], communityLines('led-by', organisation, view))}
      ${groupTemplate(strings.filterNames['run-for'], communityLines('run-for', organisation, view))}
      ${groupTemplate(strings.filterNames.kind, kindLines(organisation, view))}
      ${groupTemplate(strings.green, organisation.greenFacts ?? [])}
    </dl>
    ${sourceTemplate(organisation, view)}`;
}

type Reach = Pick<OrganisationSummary, 'categories' | 'wards' | 'boroughWide'>;

/** What it helps with and where: its list says it, and where there is none its services do. */
function reachOf(listed: Partial<Reach>, { services }: OrganisationDetail): Reach {
  const once = <Term extends { readonly slug: string }>(terms: readonly Term[]) => [
    ...new Map(terms.map((term) => [term.slug, term])).values(),
  ];
  return {
    categories: listed.categories ?? once(services.flatMap(({ categories }) => categories)),
    wards: listed.wards ?? once(services.flatMap(({ wards }) => wards)),
    boroughWide: listed.boroughWide ?? services.some((service) => service.boroughWide),
  };
}

/** Those whom one can ask; people who were only nominated for something give no way to reach them. */
function peopleLines({ people }: OrganisationDetail, view: OrganisationView): Line[] {
  return people.map((person) => {
    const { name, title, contact } = person;
    const reach = contact && contactTemplate(contact, view);
    if (!reach) return undefined;
    return html`<div>
      <p lang=${languageOf(person, 'title', view)} dir="auto"><strong>${name}</strong>${title ? `, ${title}` : ''}</p>
      ${reach}
    </div>`;
  });
}

/** Who leads it or whom it is run for, as it says itself, and who said so. */
function communityLines(
  asked: 'led-by' | 'run-for',
  { communities = [], lang }: OrganisationDetail,
  view: OrganisationView,
): Line[] {
  const { strings, format } = view;
  const told = communities.filter(({ relation }) => relation === asked);
  if (told.length === 0) return [];
  const sayings = new Map(told.map((one) => [`${one.declaredOn} ${one.declaredBy}`, one]));
  return [
    format.list(told.map(({ community }) => strings.communities[community] ?? inWords(community))),
    ...[...sayings.values()].map(({ declaredBy, declaredOn }) => {
      const said = ([who]: readonly string[]) => strings.saidBy(who!, format.date(declaredOn));
      return html`<p class="muted">${namesTemplate([{ name: declaredBy, lang }], view, said)}</p>`;
    }),
  ];
}

/** What kind of organisation it is in law and in fact, and its numbers in public registers. */
function kindLines({ kinds, identifiers }: OrganisationDetail, { strings, format }: OrganisationView): Line[] {
  return [
    format.list(kinds.map((kind) => strings.kinds[kind] ?? inWords(kind))),
    ...identifiers.map(({ scheme, value }) => strings.numbers[scheme]?.(value) ?? `${scheme} ${value}`),
  ];
}

/** The words of a slug, as the API writes them: `somali-community` is “Somali community”. */
function inWords(slug: string): string {
  return slug[0]!.toUpperCase() + slug.slice(1).replaceAll('-', ' ');
}

function projectLines({ projects }: OrganisationDetail, view: OrganisationView): Line[] {
  return projects.map(
    (project) =>
      html`<div>
        <p lang=${languageOf(project, 'name', view)} dir="auto"><strong>${project.name}</strong></p>
        ${paragraphs(project.description).map(
          (text) => html`<p lang=${languageOf(project, 'description', view)} dir="auto">${text}</p>`,
        )}
      </div>`,
  );
}

interface Offered extends ToldRecord {
  readonly slug: string;
  readonly name: string;
}

/** What it offers of one kind, each with its page where that is known. */
function offeredLines(path: string, records: readonly Offered[], view: OrganisationView): Line[] {
  const { api } = view;
  if (records.length === 0) return [];
  return [
    html`<ul class="related" part="related" role="list">
      ${records.map((record) => {
        const name = html`<bdi lang=${languageOf(record, 'name', view)}>${record.name}</bdi>`;
        return html`<li>
          ${api === undefined ? name : html`<a href=${besideRecord(view, `${path}${record.slug}`)}>${name}</a>`}
        </li>`;
      })}
    </ul>`,
  ];
}
