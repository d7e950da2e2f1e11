import type { SpaceSummary } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { descriptionTemplate } from '../listing/description.templates.ts';
import { tickedValues } from '../listing/listing-query.ts';
import { shownPage } from '../listing/listing-view.ts';
import { isOld, unbroken } from '../listing/record-facts.ts';
import type { PremisesView } from './premises-finder-kind.ts';
import { shortPrice } from './prices.ts';
import { hirerOf } from './space-query.ts';

/** What a card says of a space: what it is, what my group would pay, for how many, on which terms, where, how to get in. */
export function cardBodyTemplate(space: SpaceSummary, view: PremisesView): TemplateResult {
  return html`${descriptionTemplate(space, view)} ${briefTemplate(space, view)}`;
}

/** The short facts of a space on one or two lines, and how old they are. */
export function briefTemplate(space: SpaceSummary, view: PremisesView): TemplateResult {
  const { strings, format, now } = view;
  const price = priceOnCard(space, view);
  const { tenure } = strings.filterValues;
  const facts = [
    comingText(space, view),
    peopleText(space, view),
    ...space.tenures.filter((name) => name !== 'coming').map((name) => tenure[name]),
    placeText(space, view),
    space.distance && strings.walk(space.distance.walkingMinutes),
    ...accessTexts(space, view),
    space.womenOnlySessions && strings.womenOnly,
    space.example && strings.example,
  ].filter(Boolean);
  return html`<ul class="facts" role="list" part="facts">
      ${price ? html`<li class="hours"><bdi>${price}</bdi></li>` : nothing}
      ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
    </ul>
    ${
      space.assured
        ? html`<p class=${isOld(space, now) ? 'checked old' : 'checked muted'} part="checked">
            ${strings.checked(format.date(space.assured.date))}
          </p>`
        : nothing
    }`;
}

/** The price as the visitor's group pays it. */
export function priceOnCard({ rates }: SpaceSummary, view: PremisesView): string | undefined {
  const { query } = view;
  return shortPrice(rates, { hirer: hirerOf(query), unit: tickedValues(query, 'most')[0]?.split('/')[1] }, view);
}

/** When it opens or can be had, where that is still to come. */
export function comingText(
  { premises: { opensIn }, availableFrom }: Pick<SpaceSummary, 'premises' | 'availableFrom'>,
  { strings, format, now }: PremisesView,
): string | undefined {
  const isToCome = (date: string) => date > now.toISOString().slice(0, date.length);
  if (opensIn && isToCome(opensIn)) return strings.opens(format.date(opensIn));
  return availableFrom && isToCome(availableFrom) ? strings.availableFrom(format.date(availableFrom)) : undefined;
}

/** How many people it holds: in the layout that was asked for, else in that which holds most. */
function peopleText({ capacity }: SpaceSummary, { strings, query }: PremisesView): string | undefined {
  const most = capacity[tickedValues(query, 'layout')[0] ?? ''] ?? Math.max(0, ...Object.values(capacity));
  return most > 0 ? strings.upTo(most) : undefined;
}

function placeText({ location }: SpaceSummary, view: PremisesView): string {
  // A place tells its ward by slug; the filter beside the list knows its name.
  const area = shownPage(view)?.facets['ward']?.find(({ value }) => value === location?.ward)?.label;
  return [area, unbroken(location?.address?.postcode)].filter(Boolean).join(', ');
}

function accessTexts({ location }: SpaceSummary, { strings }: PremisesView): (string | false | undefined)[] {
  const { stepFree, accessibleToilet } = location?.accessFacts ?? {};
  return [
    stepFree && strings.stepFree,
    stepFree === false && strings.notStepFree,
    accessibleToilet && strings.accessibleToilet,
  ];
}
