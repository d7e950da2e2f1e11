import type { ServiceDetail } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { besideRecord } from '../../listing/beside-address.ts';
import type { DetailView } from '../directory-kind.ts';

/** What else the organisation has: roles, events and rooms. They are asked for when somebody opens it. */
export function offersTemplate(service: ServiceDetail, view: DetailView): unknown {
  return keyed(service.id, foldedTemplate(service, view));
}

function foldedTemplate({ organisation }: ServiceDetail, view: DetailView): TemplateResult {
  const { strings, api } = view;
  const open = async ({ currentTarget }: Event) => {
    const fold = currentTarget as HTMLDetailsElement;
    const place = fold.lastElementChild as HTMLElement;
    // What was told once stays; where it could not be had it is asked for anew.
    if (!fold.open || place.childElementCount > 0) return;
    place.textContent = strings.loadingDetail;
    try {
      const { showOffers } = await import('./offers-part.ts');
      const found = await showOffers(organisation, view);
      place.textContent = '';
      found(place);
    } catch {
      place.textContent = `${strings.noOffersNow} ${strings.unreachableAdvice}`;
    }
  };
  return html`<details class="offers" part="offers" @toggle=${open}>
    <summary>${strings.offersOf(organisation.name)}</summary>
    ${
      api === undefined
        ? nothing
        : html`<p>
            <a href=${besideRecord(view, `organisations/${organisation.slug}`)}
              >${strings.allAbout(organisation.name)}</a
            >
          </p>`
    }
    <div></div>
  </details>`;
}
