import type { Look } from '@vcs/embed/snippets';
import { fits, headingChoices, languageChoices, lookChoices, offers, systems } from './choices.ts';
import type { Choice, Fit, Offer, System } from './choices.ts';

/** What a web officer has chosen so far. */
export interface Asked {
  readonly element: string;
  readonly offer: Offer;
  /** Words of the link. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly look: Look;
  /** Colour of links and buttons, such as `#005ea5`. */
  readonly accent: string | undefined;
  readonly system: System;
  readonly pinned: boolean;
}

const longestText = 100;

/**
 * Reads what was chosen. What makes no difference where the site is made, and what is not to be chosen, is as if it
 * were not there: people arrive with parameters of others.
 */
export function readAsked(parameters: URLSearchParams): Asked {
  const one = <Value extends string>(name: string, values: readonly Value[]): Value =>
    values.find((value) => value === parameters.get(name)) ?? values[0]!;
  const chosen = (name: string, choices: readonly Choice[]): [string, string][] => {
    const found = choices.find(({ value }) => value !== '' && value === parameters.get(name));
    return found === undefined ? [] : [[name, found.value]];
  };
  const element = one('element', Object.keys(offers));
  const offer = offers[element]!;
  const presets = offer.presets.flatMap(({ name, choices }): [string, string][] => {
    if (choices !== undefined) return chosen(name, choices);
    return parameters.has(name) ? [[name, '']] : [];
  });
  const system = one('system', systems);
  const makesADifference = (fit: Fit): boolean => fits[system].includes(fit);
  const accent = parameters.get('accent') ?? '';
  const text = (parameters.get('text') ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, longestText);
  return {
    element,
    offer,
    text: text === '' ? offer.text : text,
    attributes: Object.fromEntries([
      ...presets,
      ...(makesADifference('heading-level') ? chosen('heading-level', headingChoices) : []),
      ...chosen('lang', languageChoices),
      ...(makesADifference('url-state') && parameters.has('url-state') ? [['url-state', '']] : []),
    ]),
    look: makesADifference('look')
      ? one(
          'look',
          lookChoices.map(({ value }) => value),
        )
      : 'plain',
    accent:
      makesADifference('look') && parameters.has('own-accent') && /^#[\da-f]{6}$/i.test(accent)
        ? accent.toLowerCase()
        : undefined,
    system,
    pinned: makesADifference('edition') && parameters.get('edition') === 'pinned',
  };
}

/** The same choices as an address of ours takes them. */
export function addressOf(path: string, asked: Asked): string {
  const { element, text, offer, attributes, look, accent, system, pinned } = asked;
  const parameters = new URLSearchParams({
    element,
    ...(text !== offer.text && { text }),
    ...attributes,
    look,
    ...(accent !== undefined && { 'own-accent': '', accent }),
    system,
    ...(pinned && { edition: 'pinned' }),
  });
  return `${path}?${String(parameters)}`;
}
