import type { ListedEvent } from '@vcs/sdk';
import type { TemplateResult } from 'lit';
import { londonDay } from '../language/london-day.ts';
import { shortPlace } from '../listing/record-facts.ts';
import { shortCost } from '../listing/short-cost.ts';
import { dayName, momentText } from './event-dates.ts';
import type { EventsView } from './events-kind.ts';

type Words = Pick<EventsView, 'strings' | 'format' | 'language' | 'now'> &
  Partial<Pick<EventsView, 'bar' | 'filtersPart'>>;

/** Where it is in a few words: its place, online, or both. */
export function eventPlace(event: ListedEvent, words: Words): string | TemplateResult | undefined {
  const { location, online, occurrence } = event;
  if (occurrence.status === 'moved-online') return words.strings.online;
  const place = shortPlace({ ...event, locations: location ? [location] : [] }, words);
  if (online === undefined) return place;
  return typeof place === 'string' && location ? words.strings.orOnline(place) : words.strings.online;
}

/** Where, what it costs, how far, whether one has to book: what it takes to decide. */
export function shortFacts(event: ListedEvent, words: Words): unknown[] {
  const { strings } = words;
  return [
    eventPlace(event, words),
    shortCost(event, words),
    event.booking?.required && event.occurrence.status !== 'full' && strings.mustBook,
    event.distance && strings.walk(event.distance.walkingMinutes),
    event.example && strings.example,
  ].filter(Boolean);
}

/** Until when a consultation takes answers; nothing where it does not, or no longer. */
export function answersText({ consultation }: Pick<ListedEvent, 'consultation'>, words: Words): string | undefined {
  return consultation && consultation.closes >= londonDay(words.now)
    ? words.strings.answerBy(dayName(consultation.closes, words))
    : undefined;
}

/** Says that it moved, and from when; nothing where it did not. */
export function movedText({ occurrence: { key, starts } }: Pick<ListedEvent, 'occurrence'>, words: Words) {
  return key === starts.local ? undefined : words.strings.moved(momentText(key, words));
}
