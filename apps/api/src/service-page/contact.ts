import type { ContactDetails } from '@vcs/schema';
import { html } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import { languageText, listed, paragraphs } from '../pages/words.ts';
import { telephone } from './facts.ts';

/** Every way to get in touch, written out; nothing where there is none. */
export function contactList({ phones, email, website, note }: ContactDetails, framed: boolean): Html | undefined {
  if (phones.length === 0 && email === undefined && website === undefined && note === undefined) return undefined;
  const target = framed ? '_top' : '_self';
  return html`<ul class="contact">
    ${phones.map(({ number, description, languages = [] }) => {
      const spoken = languages.length > 0 ? `in ${listed(languages.map(languageText))}` : '';
      const about = [description, spoken].filter(Boolean).join(', ');
      return html`<li><a href="${telephone(number)}">${number}</a>${about === '' ? '' : ` (${about})`}</li>`;
    })}
    ${email === undefined ? '' : html`<li><a href="mailto:${email}">${email}</a></li>`}
    ${
      website === undefined
        ? ''
        : html`<li>
            <a href="${website}" target="${target}"
              >${website.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')}</a
            >
          </li>`
    }
    ${paragraphs(note).map((text) => html`<li dir="auto">${text}</li>`)}
  </ul>`;
}
