import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { clockTime } from '../language/clock-time.ts';
import type { AnyListing } from '../shortlist/any-listing.ts';
import { shownPage } from './listing-view.ts';
import type { AnyView } from './listing-view.ts';
import { troubleTemplate } from './states.templates.ts';
import { enNotices } from './strings/en-notices.ts';

/** What to know of the list besides: that it is an old one, or that a record of it could not be had. */
export function noticesTemplate(view: AnyListing): readonly (TemplateResult | typeof nothing)[] {
  const { strings, list, detail, later, actions } = view;
  const page = shownPage(view);
  return [
    detail.status === 'error' && !later
      ? troubleTemplate(view, 'stop', strings.detailUnreachable, strings.unreachableAdvice, actions.retryDetail)
      : nothing,
    page?.stale && list.status !== 'loading' && list.status !== 'error'
      ? staleTemplate(view, page.receivedAt)
      : nothing,
  ];
}

/** The list is an old one that was kept, because the API could not be reached. */
function staleTemplate(view: AnyView, receivedAt: string | undefined): TemplateResult {
  const { format, actions, now } = view;
  const strings = { ...enNotices, ...view.strings };
  const from = receivedAt === undefined ? now : new Date(receivedAt);
  const minutes = Math.max(1, Math.round((now.getTime() - from.getTime()) / 60_000));
  const age = minutes < 60 ? strings.minutesOld(minutes) : strings.notUpdated(clockTime(from, format));
  return troubleTemplate(view, 'warn', strings.unreachable, age, actions.retry);
}

/** From when the list is that is still shown. */
export function keptText({ strings, format, listedAt, now }: AnyView): string {
  return { ...enNotices, ...strings }.keptFrom(clockTime(listedAt ?? now, format));
}
