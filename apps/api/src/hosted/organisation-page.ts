import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerRecord, linkedData } from '@vcs/catalogue';
import type { LinkedRecord } from '@vcs/catalogue';
import type { OrganisationDetail } from '@vcs/schema';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { pageOf } from '../feeds/record-pages.ts';
import { hostedPageHeaders } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { canNameRecord } from '../openapi/id-or-slug.ts';
import { answerPageFromRecords } from '../pages/answer-page.ts';
import { isFramed } from '../pages/framed.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { paragraphs } from '../pages/words.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import { hostedHead } from './head.ts';
import { hostedLists } from './hosted-lists.ts';
import { hostedWords } from './hosted-words.ts';
import { pageAsked, pageLink } from './page-address.ts';
import type { PageAsked } from './page-address.ts';
import { framingOf, partnerOf } from './partner-look.ts';
import { languageLinks, residentsSurround } from './surround.ts';

/** An organisation with everything it offers, each to be opened. */
export function serveOrganisationPages(app: OpenAPIHono, serving: Serving): void {
  for (const prefix of ['', '/p/:partner']) {
    serveReaders(app, `${prefix}/organisations/:slug`, (context) => answer(context, serving));
  }
}

async function answer(context: Context, serving: Serving): Promise<Response> {
  const { catalogue, clock } = serving;
  const name = context.req.param('slug') ?? '';
  const asked = pageAsked(context, isFramed(context));
  const partner = await partnerOf(catalogue, asked.partner);
  const { ancestors, frameOrigins } = framingOf(asked.framed, partner);
  return answerPageFromRecords(context, serving, {
    headers: hostedPageHeaders({ ancestors }),
    caching: serving.ownAddressCaching(),
    variant: asked.language,
    // Roles and events are there on their days.
    holdsFor: 'day',
    make: async () => {
      const organisation = canNameRecord(name)
        ? await answerRecord(catalogue, 'organisations', name, { now: clock(), lang: asked.language })
        : undefined;
      if (organisation === undefined) {
        throw new ProblemError('record-not-found', `We know no organisation called "${name}".`);
      }
      const path = `/organisations/${organisation.slug}`;
      const origin = serving.originOf(context);
      const description = organisation.description ?? hostedWords[asked.language].descriptions.services;
      return page({
        title: `${organisation.name} - ${partner?.name ?? productName}`,
        description: description.slice(0, 300),
        styles: ['/assets/hosted/hosted.css', ...(partner === undefined ? [] : [partner.stylesheet])],
        framed: asked.framed,
        frameOrigins,
        surround: residentsSurround(asked, { path, partnerName: partner?.name }),
        head: hostedHead({
          asked,
          origin,
          path,
          title: organisation.name,
          description: description.slice(0, 300),
          linkedData: linkedData('organisations', organisation as LinkedRecord<'organisations'>, { origin, pageOf }),
          unlisted: asked.framed,
        }),
        main: html`${languageLinks(asked, path)} ${main(organisation, asked)}`,
      });
    },
  });
}

function main(organisation: OrganisationDetail, asked: PageAsked): Html {
  const { slug, name, lang, description, contact, example } = organisation;
  const words = hostedWords[asked.language];
  const website = /^https?:\/\//i.test(contact.website ?? '') ? contact.website : undefined;
  return html`<h1 class="of-record" lang="${lang}" dir="auto">${name}</h1>
    ${paragraphs(description).map((text) => html`<p lang="${lang}" dir="auto">${text}</p>`)}
    <ul class="ways">
      ${contact.phones.map(
        ({ number }) =>
          html`<li>
            <a href="tel:${number.replace(/[^+\d]/g, '')}"><bdi dir="ltr">${number}</bdi></a>
          </li>`,
      )}
      ${contact.email === undefined ? '' : html`<li><a href="mailto:${contact.email}">${contact.email}</a></li>`}
      ${
        website === undefined
          ? ''
          : html`<li>
              <a href="${website}">${website.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')}</a>
            </li>`
      }
    </ul>
    ${hostedLists.map(({ list }) =>
      offered(
        list === 'services' ? words.organisations.services : words.names[list],
        list,
        roomsOrRecords(organisation, list),
        asked,
      ),
    )}
    ${example ? html`<p class="about-record">${words.organisations.exampleNote}</p>` : ''}
    <p>
      <a
        href="${pageLink({ ...asked, partner: undefined }, '/suggest', new URLSearchParams({ kind: 'organisation', record: slug }))}"
        >${words.organisations.correction}</a
      >
    </p>`;
}

interface Offered {
  readonly slug: string;
  readonly name: string;
  readonly lang: string;
}

/** Buildings have no page: the list of rooms is asked for by them. */
function roomsOrRecords(
  organisation: OrganisationDetail,
  list: 'services' | 'spaces' | 'roles' | 'events',
): readonly Offered[] {
  return list === 'spaces' ? organisation.premises : organisation[list];
}

function offered(heading: string, list: string, records: readonly Offered[], asked: PageAsked): Html | '' {
  if (records.length === 0) return '';
  const address = (slug: string): string =>
    list === 'spaces'
      ? pageLink(asked, '/premises', new URLSearchParams({ premises: slug }))
      : pageLink(asked, `/${list}/${slug}`);
  return html`<h2>${heading}</h2>
    <ul class="ways">
      ${records.map(
        ({ slug, name, lang }) => html`<li><a href="${address(slug)}" lang="${lang}" dir="auto">${name}</a></li>`,
      )}
    </ul>`;
}
