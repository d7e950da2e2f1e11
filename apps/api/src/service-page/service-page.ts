import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServiceDetail } from '@vcs/schema';
import { html } from 'hono/html';
import { serveReaders } from '../http/methods.ts';
import { canNameRecord } from '../openapi/id-or-slug.ts';
import { answerPageFromRecords } from '../pages/answer-page.ts';
import { isFramed, linkFrom } from '../pages/framed.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { paragraphs } from '../pages/words.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import { contactList } from './contact.ts';
import { checkedText, statusTexts, telephone } from './facts.ts';
import { factGroups } from './groups.ts';

function notices({ status, alert, lang }: ServiceDetail): Html {
  return html`${status === 'active' ? '' : html`<p class="status">${statusTexts[status]}</p>`}
  ${alert === undefined ? '' : html`<p class="status" lang="${lang}" dir="auto">${alert}</p>`}`;
}

function organisationPart({ organisation, contact, related }: ServiceDetail, framed: boolean): Html {
  const { name, lang, description } = organisation;
  const same = JSON.stringify(contact) === JSON.stringify(organisation.contact);
  const reach = same ? undefined : contactList(organisation.contact, framed);
  return html`${
    description === undefined && reach === undefined
      ? ''
      : html`<section aria-labelledby="organisation">
          <h2 id="organisation">About ${name}</h2>
          ${paragraphs(description).map((text) => html`<p lang="${lang}" dir="auto">${text}</p>`)} ${reach ?? ''}
        </section>`
  }
  ${
    related.length === 0
      ? ''
      : html`<section aria-labelledby="related">
          <h2 id="related">Other services from ${name}</h2>
          <ul>
            ${related.map(
              (other) =>
                html`<li>
                  <a href="${linkFrom(framed, `/services/${other.slug}`)}" lang="${other.lang}" dir="auto"
                    >${other.name}</a
                  >
                </li>`,
            )}
          </ul>
        </section>`
  }`;
}

function sourceLine({ source, example }: ServiceDetail, checked: string | undefined, framed: boolean): Html {
  const target = framed ? '_top' : '_self';
  return html`<p class="checked">
    ${example ? 'This is an invented example. It shows how the directory works. ' : ''}Source:
    ${source.url === undefined ? source.name : html`<a href="${source.url}" target="${target}">${source.name}</a>`}.
    ${checked === undefined ? '' : `${checked.replace(/\.$/, '')}.`}
  </p>`;
}

function main(service: ServiceDetail, framed: boolean, now: Date): Html {
  const { name, lang, organisation, description, contact, example } = service;
  const phone = contact.phones[0];
  const checked = checkedText(service, now);
  const standing = [example ? 'Example' : undefined, checked].filter((text) => text !== undefined).join(' · ');
  return html`<p><a href="${linkFrom(framed, '/directory')}">Find local help</a></p>
    <h1 lang="${lang}" dir="auto">${name}</h1>
    <p class="lead" lang="${organisation.lang}"><bdi>${organisation.name}</bdi></p>
    ${notices(service)} ${standing === '' ? '' : html`<p class="checked">${standing}</p>`}
    ${phone === undefined ? '' : html`<p><a href="${telephone(phone.number)}">Call ${phone.number}</a></p>`}
    ${paragraphs(description).map((text) => html`<p lang="${lang}" dir="auto">${text}</p>`)}
    ${factGroups(service, framed)} ${organisationPart(service, framed)} ${sourceLine(service, checked, framed)}
    <p>
      Is something wrong?
      <a href="${linkFrom(framed, `/suggest?kind=service&record=${service.slug}`)}">Suggest a change</a>
    </p>`;
}

/**
 * The page of one service, complete without a script.
 * @param publicUrl where the world reaches this server; without it the page is known by its path alone
 */
export function serveServicePage(app: OpenAPIHono, serving: Serving, publicUrl = ''): void {
  serveReaders(app, '/services/:idOrSlug', (context) => {
    const name = context.req.param('idOrSlug') ?? '';
    const framed = isFramed(context);
    return answerPageFromRecords(context, serving, {
      variant: '',
      // The page says how long ago the facts were checked.
      holdsFor: 'day',
      make: async () => {
        const service = canNameRecord(name) ? await serving.catalogue.services.get(name) : undefined;
        if (service === undefined) {
          throw new ProblemError(
            'record-not-found',
            `We know no service called "${name}". It may have ended, or its address may have changed.`,
          );
        }
        return page({
          title: `${service.name}, ${service.organisation.name} - ${productName}`,
          ...(service.description !== undefined && { description: service.description.slice(0, 300) }),
          styles: ['/assets/directory/directory.css'],
          canonical: `${publicUrl}/services/${service.slug}`,
          framed,
          main: main(service, framed, serving.clock()),
        });
      },
    });
  });
}
