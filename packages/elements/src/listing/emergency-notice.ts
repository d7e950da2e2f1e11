import type { EmergencyState } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { CSSResult, LitElement, ReactiveController, TemplateResult } from 'lit';
import type { AnyListing } from '../shortlist/any-listing.ts';
import { besideRecord } from './beside-address.ts';
import { recordLinkTemplate } from './card.templates.ts';
import { emergencyStyles } from './emergency.styles.ts';
import type { ListedRecord } from './listing-kind.ts';
import { languageOf } from './text-language.ts';

/** In a lower window, as one that is enlarged four times, it begins as one line. */
const roomy = '(min-height: 30em)';

interface EmergencyListener {
  view(): AnyListing;
  announce(text: string): void;
  adopt(styles: CSSResult): void;
}

/**
 * The borough's notice while there is an emergency: its message, and what comes first of what the element lists. It comes
 * after the list, so it lies at the lower edge of what is seen, where it moves nothing that somebody reads; a press makes
 * one line of it.
 */
export class EmergencyNotice implements ReactiveController {
  readonly #host: LitElement;
  readonly #listener: EmergencyListener;
  readonly #resized = new ResizeObserver(() => this.#tellHeight());
  #asked = false;
  #state: EmergencyState | undefined;
  #startsOpen = true;
  #notice: Element | null = null;

  constructor(host: LitElement, listener: EmergencyListener) {
    this.#host = host;
    this.#listener = listener;
    // A page of ours says it at its top.
    if (!document.getElementById('vcs-emergency')) host.addController(this);
  }

  hostUpdated(): void {
    if (this.#asked) return this.#watch(this.#host.renderRoot.querySelector('.emergency'));
    const { list } = this.#listener.view();
    // The list comes first, unless it takes long.
    if (list.status === 'loading' && !list.previous && !list.slow) return;
    this.#asked = true;
    void this.#ask();
  }

  template(view: AnyListing): TemplateResult | typeof nothing {
    const state = this.#state;
    const message = this.#message(view);
    if (!state?.active || !message) return nothing;
    const { title, text, lang } = message;
    const own = view.kind.path === 'services' || view.kind.path === 'roles';
    const records: readonly ListedRecord[] = view.kind.path === 'roles' ? state.roles : state.services;
    const { api } = view;
    const shown = own || api !== undefined ? records : [];
    return html`<section class="note stop emergency" part="emergency-notice" aria-labelledby="emergency">
      <div lang=${lang === view.language ? nothing : lang}>
        <details ?open=${this.#startsOpen}>
          <summary dir="auto"><strong id="emergency">${title}</strong></summary>
          <div class="emergency-text">
            <p dir="auto">${text}</p>
            ${
              shown.length === 0
                ? nothing
                : html`<ul role="list" class="related" lang=${view.language}>
                    ${shown.map(
                      (record) =>
                        html`<li>
                          ${
                            own
                              ? recordLinkTemplate(record, view, 'emergency-link')
                              : html`<a
                                  href=${besideRecord(view, `services/${record.slug}`)}
                                  part="emergency-link"
                                  lang=${languageOf(record, 'name', view)}
                                  >${record.name}</a
                                >`
                          }
                        </li>`,
                    )}
                  </ul>`
            }
          </div>
        </details>
      </div>
    </section>`;
  }

  #message({ language }: Pick<AnyListing, 'language'>) {
    if (!this.#state?.active) return undefined;
    const { messages } = this.#state;
    const lang = language in messages ? language : 'en';
    const message = messages[lang];
    return message && { ...message, lang };
  }

  async #ask(): Promise<void> {
    const { client, query } = this.#listener.view();
    try {
      this.#state = await client?.request<EmergencyState>({
        path: ['emergency'],
        parameters: { lang: query.lang },
        expects: 'active',
      });
    } catch {
      // Whether there is an emergency is not known; the list says what else is wrong.
      return;
    }
    const message = this.#message(this.#listener.view());
    if (!message) return;
    this.#startsOpen = window.matchMedia(roomy).matches;
    this.#listener.adopt(emergencyStyles);
    this.#listener.announce(`${message.title}. ${message.text}`);
    this.#host.requestUpdate();
  }

  /** Another language has another one. */
  #watch(notice: Element | null): void {
    if (notice === this.#notice) return;
    this.#resized.disconnect();
    this.#notice = notice;
    if (notice) this.#resized.observe(notice);
  }

  /** What else stays at the lower edge lies above it, and what is scrolled to stops above it, however high it is. */
  #tellHeight(): void {
    const { height } = this.#notice!.getBoundingClientRect();
    this.#notice!.parentElement?.style.setProperty('--_notice', `${height}px`);
  }
}
