// Comes when a worker begins to hand somebody on.
import { sendHandOff } from '@vcs/sdk';
import type { HandOff, ServiceDetail } from '@vcs/sdk';
import { html, nothing, render } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { clockTime } from '../../language/clock-time.ts';
import { writeToClipboard } from '../../clipboard/write-to-clipboard.ts';
import { languageName } from '../../language/language-name.ts';
import { direction } from '../../language/languages.ts';
import { londonDay } from '../../language/london-day.ts';
import { printAlone } from '../../print/print-alone.ts';
import type { DetailView } from '../directory-kind.ts';
import { formTemplate } from './hand-off-form.templates.ts';
import { linesOf, textOf } from './hand-off-lines.ts';
import { sheetTemplate } from './hand-off-sheet.templates.ts';
import type { Sending } from './hand-off-sheet.templates.ts';
import type { HandOffView } from './hand-off-view.ts';
import { handOffStyles, paperStyles } from './hand-off.styles.ts';
import { isHandOff, readHandOff } from './read-hand-off.ts';
import type { Faults, Field } from './read-hand-off.ts';
import { newReference } from './reference.ts';
import { en } from './strings/en.ts';
import type { ContactWay, HandOffStrings } from './strings/en.ts';

const translations = {
  en: async () => en,
  bn: async () => (await import('./strings/bn.ts')).bn,
  so: async () => (await import('./strings/so.ts')).so,
  ar: async () => (await import('./strings/ar.ts')).ar,
};

/** Opens the form in its place, in the language of the element. */
export async function startHandOff(place: HTMLElement, service: ServiceDetail, view: DetailView, closed: () => void) {
  const strings = await translations[view.language]();
  // The visitor went on meanwhile.
  if (place.isConnected) new HandOffWriter(place, service, view, strings, closed).open();
}

/**
 * One hand-off, from the first word to the sheet. It is in the fields of the form and in here, and nowhere else: no storage,
 * no address, no question to the directory. It goes when the visitor leaves the record or the page.
 */
class HandOffWriter implements ReactiveController {
  readonly #place: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #host: LitElement;
  readonly #detail: DetailView;
  readonly #view: HandOffView;
  readonly #closed: () => void;
  readonly #reference = newReference();
  readonly #wording: string;
  readonly #left = new AbortController();
  #way: ContactWay | undefined;
  #faults: Faults = {};
  #handOff: HandOff | undefined;
  #sending: Sending;
  #message: string | undefined;
  #removePrint: (() => void) | undefined;

  constructor(
    place: HTMLElement,
    service: ServiceDetail,
    detail: DetailView,
    strings: HandOffStrings,
    closed: () => void,
  ) {
    const { format, language, headingLevel } = detail;
    this.#place = place;
    this.#root = place.getRootNode() as ShadowRoot;
    this.#host = this.#root.host as LitElement;
    this.#detail = detail;
    this.#closed = closed;
    const names = detail.strings.languageNames;
    this.#view = {
      service,
      strings,
      format,
      language,
      headingLevel,
      interpreters: service.interpreters && detail.strings.interpreting(service.interpreters),
      languageName: (tag) => languageName(tag, language, names),
    };
    const today = format.date(londonDay(new Date()));
    this.#wording = strings.consentWording(today, service.organisation.name);
  }

  open(): void {
    const { adoptedStyleSheets } = this.#root;
    const { styleSheet } = handOffStyles;
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
    this.#host.addController(this);
    // A page that is kept for Back is not to hold it either.
    window.addEventListener('pagehide', () => this.#end(), { signal: this.#left.signal });
    this.#render();
    this.#focus('form .subtitle');
  }

  /** The record was left for the list or for another record. */
  hostUpdated(): void {
    if (!this.#place.isConnected) this.#end();
  }

  hostDisconnected(): void {
    this.#end();
  }

  #end(): void {
    this.#left.abort();
    this.#removePrint?.();
    this.#handOff = undefined;
    this.#host.removeController(this);
    render(nothing, this.#place);
    this.#closed();
  }

  #render(): void {
    const handOff = this.#handOff;
    const state = { faults: this.#faults, way: this.#way, wording: this.#wording };
    render(
      html`<div ?hidden=${handOff !== undefined}>${formTemplate(this.#view, state, this.#formActions)}</div>
        ${
          handOff
            ? sheetTemplate(
                { ...this.#view, calls: this.#detail.strings },
                { handOff, sending: this.#sending, message: this.#message },
                this.#sheetActions,
              )
            : nothing
        }`,
      this.#place,
    );
  }

  #focus(selector: string): void {
    this.#place.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Says what was done, to be read and to be heard. */
  #say(message: string, sending = this.#sending): void {
    this.#message = message;
    this.#sending = sending;
    this.#render();
    this.#detail.announce(message);
  }

  readonly #formActions = {
    submit: (event: SubmitEvent): void => {
      event.preventDefault();
      const { service, strings, language } = this.#view;
      const circumstances = {
        reference: this.#reference,
        service,
        wording: this.#wording,
        lang: language,
        now: new Date(),
      };
      const read = readHandOff(new FormData(event.target as HTMLFormElement), circumstances, strings);
      const right = isHandOff(read);
      this.#faults = right ? {} : read;
      this.#handOff = right ? read : undefined;
      this.#render();
      this.#focus(right ? '.sheet .subtitle' : '.note.stop');
    },
    chooseWay: (event: Event): void => {
      this.#way = (event.target as HTMLInputElement).value as ContactWay;
      this.#render();
    },
    cancel: (): void => this.#end(),
    goTo: (field: Field): void => this.#focus(`#hand-off-${field}`),
  };

  readonly #sheetActions = {
    send: (): void => void this.#send(),
    // The link opens a draft with whom and what about. What it says is about somebody, and an address is no place for
    // that: it is pasted.
    email: async (): Promise<void> => {
      const { pasteIt, notCopied } = this.#view.strings;
      this.#say((await this.#copy()) ? pasteIt : notCopied);
    },
    print: (): void => {
      const { strings, language, service } = this.#view;
      const title = strings.mailSubject(this.#reference, service.name);
      const content = document.createElement('main');
      const heading = Object.assign(document.createElement('h1'), { textContent: title });
      content.append(heading, this.#place.querySelector('.sheet dl')!.cloneNode(true));
      this.#removePrint?.();
      this.#removePrint = printAlone({
        title,
        content,
        lang: language,
        dir: direction(language),
        styles: paperStyles,
      });
    },
    copy: async (): Promise<void> => {
      const { copied, notCopied } = this.#view.strings;
      this.#say((await this.#copy()) ? copied : notCopied);
    },
    change: (): void => {
      this.#handOff = this.#message = this.#sending = undefined;
      this.#render();
      this.#focus('form .subtitle');
    },
    clear: (): void => this.#end(),
  };

  async #copy(): Promise<boolean> {
    const copied = await writeToClipboard(textOf(linesOf(this.#handOff!, this.#view)));
    if (!copied) getSelection()?.selectAllChildren(this.#place.querySelector('.sheet dl')!);
    return copied;
  }

  async #send(): Promise<void> {
    if (this.#sending === 'sending') return;
    const { strings, format, service } = this.#view;
    this.#sending = 'sending';
    this.#message = undefined;
    this.#render();
    try {
      await sendHandOff(service.referral!.endpoint!, this.#handOff!, { signal: this.#left.signal });
      this.#say(strings.sent(service.organisation.name, clockTime(new Date(), format)), 'sent');
      this.#focus('.sheet .subtitle');
    } catch {
      if (!this.#left.signal.aborted) this.#say(strings.notSent, 'failed');
    }
  }
}
