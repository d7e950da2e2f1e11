import type { FacetValue } from '@vcs/sdk';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { FiltersView } from '../listing/filters.templates.ts';
import type { WardTilesPart } from './ward-tiles-part.ts';

/** The way to choose wards where they lie, in place of their list; the tiles come when somebody wants them. */
export class WardChoice {
  /** Whether the tiles are shown in place of the list. */
  isOpen = false;

  readonly #host: LitElement;
  #tiles: WardTilesPart | undefined;
  #failed = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The button, and the tiles once they are open. */
  template(values: readonly FacetValue[], view: FiltersView): TemplateResult {
    const { strings, client } = view;
    if (!client) return html`${nothing}`;
    return html`${this.isOpen ? this.#tiles?.template(values, client, view) : nothing}
      <button
        type="button"
        class="link fold scripted"
        part="ward-map-button"
        aria-expanded=${this.isOpen}
        @click=${() => void this.#toggle()}
      >
        ${this.isOpen ? strings.closeWards : strings.chooseWards}
      </button>
      ${this.#failed ? html`<p class="field-error" role="alert">${strings.unreachable}</p>` : nothing}`;
  }

  async #toggle(): Promise<void> {
    try {
      this.#tiles ??= await this.#load();
      this.isOpen = !this.isOpen;
      this.#failed = false;
    } catch {
      // The list of wards stays.
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  async #load(): Promise<WardTilesPart> {
    const { WardTilesPart, wardTilesStyles } = await import('./ward-tiles-part.ts');
    const { adoptedStyleSheets } = this.#host.renderRoot as ShadowRoot;
    adoptedStyleSheets.push(wardTilesStyles.styleSheet!);
    return new WardTilesPart(this.#host);
  }
}
