import { extensionConcepts, extensionProperties, volunteeringStandard } from '@vcs/catalogue';
import { html } from 'hono/html';
import { page, productName } from '../../pages/layout.ts';
import type { Html } from '../../pages/layout.ts';

const lists: Readonly<Record<string, string>> = {
  cause: 'Causes',
  skill: 'Skills',
  reward: 'What volunteers get',
  kind: 'Kinds of role',
  commitment: 'Kinds of commitment',
  place: 'Where it is done',
  disclosure: 'Disclosure and Barring Service checks',
  english: 'English needed',
};

function conceptList([scheme, title]: [string, string]): Html {
  const concepts = extensionConcepts.filter((concept) => concept.scheme === scheme);
  return html`<section aria-labelledby="list-${scheme}">
    <h2 id="list-${scheme}">${title}</h2>
    <dl>
      ${concepts.map(
        ({ name, label, broader }) =>
          html`<dt id="${name}"><code>${name}</code></dt>
            <dd>
              ${label}${broader === undefined ? '' : html`; within <code>${volunteeringStandard}${broader}</code>`}
            </dd>`,
      )}
    </dl>
  </section>`;
}

/** What our terms mean that the volunteering data standard does not have. Each is an anchor: its address leads to it. */
export function termsPage(): Html {
  return page({
    title: `Volunteering terms - ${productName}`,
    description: 'The terms that the directory adds to the volunteering data standard, and what they mean.',
    canonical: '/terms/volunteering',
    main: html`<h1>Volunteering terms</h1>
      <p class="lead">
        <a href="/feeds/volunteering.jsonld">Our volunteering roles as linked data</a> follow the standard of
        volunteeringdata.io. Where it has no word for what people need to know, we add one. This page says what each
        means.
      </p>
      <p><a href="/terms/volunteering.jsonld">The same for programs, as JSON-LD</a></p>
      <section aria-labelledby="properties">
        <h2 id="properties">Properties</h2>
        <dl>
          ${extensionProperties.map(
            ({ name, label, comment }) =>
              html`<dt id="${name}"><code>${name}</code></dt>
                <dd>${label}. ${comment}</dd>`,
          )}
        </dl>
      </section>
      ${Object.entries(lists).map(conceptList)}`,
  });
}
