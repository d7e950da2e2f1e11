import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import { phased } from '../frame/phased.ts';
import type { PageContext } from '../frame/site.ts';
import { inItsLanguage } from '../frame/told.ts';
import { band, programmePart } from './blocks.ts';

function about(context: PageContext): Html {
  const { event, words } = context;
  if (event?.description === undefined) return nothing;
  return band(
    'paper',
    html`<h2>${words.home.about}</h2>
      <p class="statement" ${inItsLanguage(context, event, 'description')}>${event.description}</p>`,
    'about',
  );
}

/** Without script, and where nothing is on and nothing comes, the list of the day stands in its place. */
function nowAndNext(context: PageContext, list: Html): Html {
  const { words, programme } = context;
  return html`<div class="now-and-next" data-now-and-next>
    <div class="now">
      <h3>${words.home.onNow}</h3>
      <ol class="programme" data-now></ol>
    </div>
    <div class="next">
      <h3>${words.home.next}</h3>
      <ol class="programme" data-next></ol>
    </div>
    <div class="fallback">${list}</div>
    <template data-parts>${programme.map((part) => programmePart(context, part, 3, true))}</template>
  </div>`;
}

/** What the day is and what happens on it: once it has come, in the other order. */
export function aboutAndDay(context: PageContext): Html {
  const { words, programme, to } = context;
  const shown = programme.filter((_part, index) => index > 0).slice(0, 5);
  const list =
    programme.length === 0
      ? html`<p>${words.home.programmeLater}</p>`
      : html`<ol class="programme">
          ${shown.map((part) => programmePart(context, part, 3, true))}
        </ol>`;
  const draw = (isLive: boolean): Html =>
    band(
      'ink',
      html`<h2>${isLive ? words.home.today : words.home.highlights}</h2>
        ${isLive && programme.length > 0 ? nowAndNext(context, list) : list}
        <p><a class="onward" href="${to('programme/')}">${words.home.wholeProgramme}</a></p>`,
      'day',
    );
  // On the day itself what is on comes before what the day is.
  return html`${phased(context, (phase) => (phase === 'live' ? draw(true) : nothing))}${about(context)}
  ${phased(context, (phase) => (phase === 'live' ? nothing : draw(false)))}`;
}
