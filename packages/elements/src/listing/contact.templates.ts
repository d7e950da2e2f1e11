import type { ContactDetails } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languageName } from '../language/language-name.ts';
import type { Format } from '../language/format.ts';
import type { Language } from '../language/languages.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { telephone } from './call.templates.ts';
import type { LaterListingStrings } from './listing-strings.ts';

interface ContactView {
  readonly strings: Pick<LaterListingStrings, 'phoneLanguages' | 'languageNames'>;
  readonly format: Format;
  readonly language: Language;
}

/**
 * Every way to get in touch, written out so that it can be read, copied and printed; nothing where there is none.
 * @param lang of what is said about them, where that is another than that of the words around them
 */
export function contactTemplate(
  contact: ContactDetails,
  { strings, format, language }: ContactView,
  lang: string | typeof nothing = nothing,
): TemplateResult | undefined {
  const { phones, email, note } = contact;
  const website = webAddress(contact.website);
  if (phones.length === 0 && !email && !website && !note) return undefined;
  return html`<ul class="contact" role="list" part="contact">
    ${phones.map(({ number, description, languages }) => {
      const spoken =
        languages?.length &&
        strings.phoneLanguages(format.list(languages.map((tag) => languageName(tag, language, strings.languageNames))));
      const about = [description, spoken].filter(Boolean).join(', ');
      return html`<li>
        <a href=${telephone(number)}><bdi dir="ltr">${number}</bdi></a
        >${about ? html` <bdi lang=${spoken ? nothing : lang}>(${about})</bdi>` : nothing}
      </li>`;
    })}
    ${
      email
        ? html`<li>
            <a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>
          </li>`
        : nothing
    }
    ${
      website
        ? html`<li>
            <a href=${website}><bdi dir="ltr">${shortAddress(website)}</bdi></a>
          </li>`
        : nothing
    }
    ${paragraphs(note).map((text) => html`<li lang=${lang} dir="auto">${text}</li>`)}
  </ul>`;
}

/** A web address that may be a link: nothing that would run as a script. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}

/** A web address as people say it. */
function shortAddress(website: string): string {
  return website.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
