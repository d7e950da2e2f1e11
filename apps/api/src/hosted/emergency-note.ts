import { answerEmergency } from '@vcs/catalogue';
import { html } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import type { Serving } from '../serving.ts';
import { pageLink } from './page-address.ts';
import type { PageAsked } from './page-address.ts';

interface Told {
  readonly slug: string;
  readonly name: string;
  readonly lang: string;
  readonly texts?: Readonly<Record<string, { readonly lang: string }>> | undefined;
}

/** The element on the page looks for it, and then does not say the same again. */
const id = 'vcs-emergency';

/**
 * The notice of an emergency, with what comes first: at the top of the page, so that it is there without script, and in a
 * frame, which is as high as what it shows and has no edge at which something could stay in sight. Empty while there is none.
 */
export async function emergencyNote(
  { catalogue, clock }: Pick<Serving, 'catalogue' | 'clock'>,
  asked: PageAsked,
): Promise<Html | ''> {
  const { language } = asked;
  const state = await answerEmergency(catalogue, { now: clock(), lang: language });
  const lang = state.active && language in state.messages ? language : 'en';
  const message = state.active ? state.messages[lang] : undefined;
  if (!state.active || message === undefined) return '';
  const links = (list: string, records: readonly Told[]): Html[] =>
    records.map(
      (record) =>
        html`<li>
          <a
            href="${pageLink(asked, `/${list}/${record.slug}`)}"
            lang="${record.texts?.name?.lang ?? record.lang}"
            dir="auto"
            >${record.name}</a
          >
        </li>`,
    );
  const first = [...links('services', state.services), ...links('roles', state.roles)];
  return html`<section class="emergency" aria-labelledby="${id}">
    <h2 id="${id}" lang="${lang}" dir="auto">${message.title}</h2>
    <p lang="${lang}" dir="auto">${message.text}</p>
    ${
      first.length === 0
        ? ''
        : html`<ul class="ways">
            ${first}
          </ul>`
    }
  </section>`;
}
