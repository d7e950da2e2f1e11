import type { SpaceDetail } from '@vcs/sdk';
import { html } from 'lit';
import { ownWords } from '../listing/own-words.ts';
import { languageOf } from '../listing/text-language.ts';
import type { Line } from '../listing/detail-parts.templates.ts';
import { accessFactLines } from '../listing/access-facts.ts';
import type { DetailView } from './premises-finder-kind.ts';
import { comingText } from './space-card.templates.ts';
import type { Layout, Tenure } from './space-words.ts';

/** How many people it holds in each layout, and how large it is. */
export function capacityLines({ capacity, area }: SpaceDetail, { strings, format }: DetailView): Line[] {
  const layouts = Object.entries(capacity).map(([layout, people]) =>
    strings.holds(strings.layouts[layout as Layout], format.number(people)),
  );
  return [...layouts, area !== undefined && strings.size(format.number(area))];
}

/** Ways to use a space for which there are free hours, so that one may ask for them. */
const byTheHour: readonly Tenure[] = ['hire', 'share', 'co-working'];

/** The hours of the week in which it can be had, and from when. */
export function availabilityLines(space: SpaceDetail, view: DetailView): Line[] {
  const { strings, format } = view;
  const hours = space.available.flatMap(({ days, opens, closes, validFrom, validTo, note }): Line[] => {
    const when = strings.hours(format.days(days), format.time(opens), format.time(closes));
    const season = [
      validFrom && strings.fromDay(format.date(validFrom)),
      validTo && strings.untilDay(format.date(validTo)),
    ].filter(Boolean);
    return [[when, ...season].join(' '), ...ownWords(note, 'note', space, view)];
  });
  const asking = hours.length === 0 && space.tenures.some((tenure) => byTheHour.includes(tenure));
  return [comingText(space, view), ...hours, asking && strings.askWhenFree];
}

/** What each way to use it means. */
export function tenureLines({ tenures }: SpaceDetail, { strings }: DetailView): Line[] {
  return tenures.map((tenure) => strings.tenureMeanings[tenure]);
}

/** Terms of a licence, a lease or a sale, each after its name. */
export function termsLines(space: SpaceDetail, view: DetailView): Line[] {
  const { strings } = view;
  const { term, rentReduction, useClass, conditions } = space.occupation ?? {};
  const lang = languageOf(space, 'occupation', view);
  const named = (name: string, text: string | undefined): Line =>
    text !== undefined && html`<p><span class="term">${name}</span> <bdi lang=${lang}>${text}</bdi></p>`;
  return [
    named(strings.term, term),
    named(strings.rentReduction, rentReduction),
    useClass !== undefined &&
      html`<p><span class="term">${strings.useClass}</span> ${useClassText(useClass, view)}</p>`,
    named(strings.conditions, conditions),
  ];
}

/** A planning use class with what it allows: `F2(b) (halls for the local community)`. */
function useClassText(useClass: string, { strings }: DetailView): string {
  const { useClasses } = strings;
  const allows = useClasses[useClass] ?? useClasses[useClass.slice(0, 2)] ?? useClasses[useClass.slice(0, 1)];
  return allows === undefined ? useClass : `${useClass} (${allows})`;
}

/** Steps, doors, lift, toilets, loop and parking, as far as they are known; then what the building says itself. */
export function accessLines({ location, premises }: SpaceDetail, view: DetailView): Line[] {
  if (!location) return [];
  return [
    ...accessFactLines(location, view),
    ...ownWords(location.accessibility, 'location.accessibility', premises, view),
  ];
}
