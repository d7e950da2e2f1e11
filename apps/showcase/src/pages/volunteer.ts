import type { RoleSummary } from '@vcs/sdk';
import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import { phased } from '../frame/phased.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { startOf } from '../phase/phases.ts';
import type { Phase } from '../phase/phases.ts';
import { dateText } from '../words/words.ts';
import { band, embedded, opening } from './blocks.ts';

function role({ ofApi }: PageContext, { name, description, slug, apply, lang }: RoleSummary): Html {
  return html`<li>
    <h3><a href="${ofApi(`/roles/${slug}`)}" lang="${lang}">${name}</a></h3>
    ${description === undefined ? nothing : html`<p lang="${lang}">${description}</p>`}
    ${apply.email === undefined ? nothing : html`<p>Write to <a href="mailto:${apply.email}">${apply.email}</a></p>`}
  </li>`;
}

/** What there is to do on the day, while it can still be done. */
function onTheDay(context: PageContext, phase: Phase): Html {
  const { content, year } = context;
  if (phase === 'after') return html`<p class="statement">The day is over. Thank you to everybody who helped.</p>`;
  if (content.roles.length > 0) {
    return html`<h2>On the day</h2>
      <ul class="roles">
        ${content.roles.map((item) => role(context, item))}
      </ul>`;
  }
  const opens = startOf(year, 'nominations');
  return html`<p class="statement">
    ${
      phase === 'announced' && opens !== undefined
        ? `We look for stewards and interpreters from ${dateText('en-GB', opens)}. The roles will stand here.`
        : 'No role of the day is open at the moment. There are others in the borough, below.'
    }
  </p>`;
}

export const volunteer: Page = {
  path: 'volunteer/',
  everyLanguage: false,
  parts: (context) => {
    // Roles of the day first; while there is none, those of the borough.
    const organiser = context.content.roles.length === 0 ? undefined : context.event?.organisation.slug;
    return {
      title: 'Volunteer on the day',
      description: `Steward, interpret, carry, welcome: help at the showcase of ${context.year.year}, or find a volunteer role in ${context.borough}.`,
      main: html`${opening(context, 'Volunteer on the day', 'Welcome people, carry chairs, interpret, or simply know where the tea is.')}
      ${band(
        'paper',
        phased(context, (phase) => onTheDay(context, phase)),
      )}
      ${embedded(
        context,
        html` <vcs-volunteer-roles
          heading-level="2"
          limit="5"
          ${organiser === undefined ? '' : html`organisation="${organiser}"`}
          ><a href="${context.ofApi('/volunteer')}">See volunteer roles in the borough</a></vcs-volunteer-roles
        >`,
      )}`,
    };
  },
};
