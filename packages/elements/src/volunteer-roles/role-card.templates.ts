import type { RoleSummary } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languageOf } from '../listing/text-language.ts';
import { descriptionTemplate } from '../listing/description.templates.ts';
import { isOld, tellNames } from '../listing/record-facts.ts';
import { commitmentText, whereTexts } from './role-facts.ts';
import type { RolesView } from './volunteer-roles-kind.ts';

/** What a card says of a role: what you would do, who for, how long, where, and what you get. */
export function cardBodyTemplate(role: RoleSummary, view: RolesView): TemplateResult {
  return html`${noticesTemplate(role, view)} ${descriptionTemplate(role, view)} ${briefTemplate(role, view)}`;
}

/** The short facts, what a person gets, and how old the record is. Days and times are told in the detail. */
export function briefTemplate(role: RoleSummary, view: RolesView): TemplateResult {
  return html`${causesTemplate(role, view)} ${factsTemplate(role, view)} ${gainsTemplate(role, view)}
  ${checkedTemplate(role, view)}`;
}

/** What a visitor must know before anything else. */
export function noticesTemplate(
  { emergencyCallOut }: RoleSummary,
  { strings }: RolesView,
): TemplateResult | typeof nothing {
  return emergencyCallOut ? html`<p class="status" part="emergency">${strings.emergencyCallOut}</p>` : nothing;
}

function factsTemplate(role: RoleSummary, view: RolesView): TemplateResult {
  const { strings, format } = view;
  const { kind, minimumAge, maximumAge, distance, publishUntil } = role;
  const facts = [
    commitmentText(role, view),
    ...whereTexts(role, view),
    distance && strings.walk(distance.walkingMinutes),
    (minimumAge ?? maximumAge) && strings.ages(minimumAge, maximumAge),
    publishUntil && strings.openUntil(format.date(publishUntil)),
    role.example && strings.example,
  ].filter(Boolean);
  return html`<ul class="facts" role="list" part="facts">
    ${kind === 'volunteer' ? nothing : html`<li class="hours"><bdi>${strings.kinds[kind]}</bdi></li>`}
    ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
  </ul>`;
}

/** What the role helps with. */
export function causesTemplate({ causes }: RoleSummary, view: RolesView): TemplateResult | typeof nothing {
  if (causes.length === 0) return nothing;
  const { helpsWith, comma } = view.strings;
  const names = causes.map(({ label }) => ({ name: label }));
  return html`<p part="causes">${tellNames(names, view, (all) => helpsWith(all.join(comma)))}</p>`;
}

/** What a person gets, in the organisation's own words where it has some. */
function gainsTemplate(role: RoleSummary, view: RolesView): TemplateResult | typeof nothing {
  const { strings } = view;
  const gains = [
    [role.pay, languageOf(role, 'pay', view)],
    [role.accreditation, languageOf(role, 'accreditation', view)],
    [role.expenses && strings.expensesPaid, nothing],
  ].filter(([gain]) => gain);
  if (gains.length === 0) return nothing;
  return html`<p class="description" part="gains">
    ${gains.map(
      ([gain, lang], index) => html`${index ? strings.comma : strings.youGet}<bdi lang=${lang}>${gain}</bdi>`,
    )}
  </p>`;
}

function checkedTemplate(role: RoleSummary, { strings, format, now }: RolesView): TemplateResult | typeof nothing {
  if (!role.assured) return nothing;
  const date = format.date(role.assured.date);
  const old = isOld(role, now);
  const reachable = role.apply.url ?? role.apply.email;
  return html`<p class=${old ? 'checked old' : 'checked muted'} part="checked">
    ${old && reachable ? strings.checkedLongAgo(date) : strings.checked(date)}
  </p>`;
}
