import type { RoleSummary } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { factLength, isOld } from '../listing/record-facts.ts';
import { commitmentText, hasWayToApply, shortDayParts, whereTexts } from './role-facts.ts';
import type { RolesView } from './volunteer-roles-kind.ts';

/** What a card says of a role: what you would do, who for, how long, where, and what you get. */
export function cardBodyTemplate(role: RoleSummary, view: RolesView): TemplateResult {
  const lang = role.lang === view.language ? nothing : role.lang;
  const { description } = role;
  return html`${noticesTemplate(role, view)}
  ${description ? html`<p class="description" part="description" lang=${lang} dir="auto">${description}</p>` : nothing}
  ${briefTemplate(role, view)}`;
}

/** The short facts, what a person gets, and how old the record is. */
export function briefTemplate(role: RoleSummary, view: RolesView): TemplateResult {
  return html`${causesTemplate(role, view)} ${factsTemplate(role, view)} ${gainsTemplate(role, view)}
  ${checkedTemplate(role, view)}`;
}

/** What a visitor must know before anything else. */
export function noticesTemplate({ emergencyCallOut }: RoleSummary, { strings }: RolesView): TemplateResult {
  return html`${emergencyCallOut ? html`<p class="status" part="emergency">${strings.emergencyCallOut}</p>` : nothing}`;
}

function factsTemplate(role: RoleSummary, view: RolesView): TemplateResult {
  const { strings, format } = view;
  const { kind, minimumAge, maximumAge, teamSize, distance, publishUntil } = role;
  const facts = [
    commitmentText(role, view),
    shortDayParts(role, view),
    ...whereTexts(role, view),
    distance && strings.walk(distance.walkingMinutes),
    minimumAge === undefined && maximumAge === undefined ? undefined : strings.aged(minimumAge, maximumAge),
    teamSize && strings.team(teamSize.minimum, teamSize.maximum),
    publishUntil && strings.openUntil(format.date(publishUntil)),
    role.example ? strings.example : undefined,
  ].filter((fact) => fact !== undefined);
  return html`<ul class="facts" role="list" part="facts">
    ${kind === 'volunteer' ? nothing : html`<li class="hours"><bdi>${strings.kinds[kind]}</bdi></li>`}
    ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
  </ul>`;
}

/** What the role helps with. */
export function causesTemplate({ causes }: RoleSummary, { strings }: RolesView): TemplateResult | typeof nothing {
  if (causes.length === 0) return nothing;
  return html`<p part="causes">${strings.helpsWith(causes.map(({ label }) => label).join(strings.comma))}</p>`;
}

/** What a person gets; the organisation's own words where they are short. */
function gainsTemplate(role: RoleSummary, view: RolesView): TemplateResult | typeof nothing {
  const { strings, language } = view;
  const lang = role.lang === language ? nothing : role.lang;
  const { pay, expenses, accreditation } = role;
  const short = (text: string | undefined) =>
    text !== undefined && text.length <= factLength ? html`<bdi lang=${lang}>${text}</bdi>` : undefined;
  const gains = [
    short(pay),
    accreditation && (short(accreditation) ?? html`${strings.accredited}`),
    expenses && html`${strings.expensesPaid}`,
  ].filter(Boolean);
  if (gains.length === 0) return nothing;
  return html`<p part="gains">
    ${strings.youGet} ${gains.map((gain, index) => (index === 0 ? gain : html`${strings.comma}${gain}`))}
  </p>`;
}

function checkedTemplate(role: RoleSummary, { strings, format, now }: RolesView): TemplateResult | typeof nothing {
  if (!role.assured) return nothing;
  const date = format.date(role.assured.date);
  const old = isOld(role, now);
  return html`<p class=${old ? 'checked old' : 'checked muted'} part="checked">
    ${old && hasWayToApply(role) ? strings.checkedLongAgo(date) : strings.checked(date)}
  </p>`;
}
