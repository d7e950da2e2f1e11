import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { direction, languageAround, nearestLanguage } from './languages.ts';
import type { Language } from './languages.ts';

/** Gets the strings of the languages that do not come with the element. */
export type StringsLoaders<Strings> = Readonly<Record<Exclude<Language, 'en'>, () => Promise<Strings>>>;

/** Keeps the strings in the language of the element or the page; English where they cannot be had. */
export class StringsController<Strings> implements ReactiveController {
  strings: Strings;
  language: Language = 'en';
  /** False while another language than English is on its way. */
  ready = true;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #english: Strings;
  readonly #loaders: StringsLoaders<Strings>;
  /** The language to speak, also while its strings are on their way. */
  wanted: Language = 'en';
  #speaking = Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement, english: Strings, loaders: StringsLoaders<Strings>) {
    this.#host = host;
    this.#english = english;
    this.#loaders = loaders;
    this.strings = english;
    host.addController(this);
  }

  get direction(): 'ltr' | 'rtl' {
    return direction(this.language);
  }

  hostConnected(): void {
    void this.refresh();
  }

  /** Reads the language again. */
  refresh(): Promise<void> {
    return this.speak(nearestLanguage(languageAround(this.#host)));
  }

  /** Gets the strings of a language, whatever the page says. */
  speak(wanted: Language): Promise<void> {
    if (wanted === this.wanted) return this.#speaking;
    this.wanted = wanted;
    return (this.#speaking = this.#learn(wanted));
  }

  async #learn(wanted: Language): Promise<void> {
    this.ready = false;
    this.#host.requestUpdate();
    const found = await this.#load(wanted);
    // Another language may have been asked for meanwhile.
    if (this.wanted !== wanted) return;
    this.strings = found ?? this.#english;
    this.language = found ? wanted : 'en';
    this.ready = true;
    this.#host.requestUpdate();
  }

  async #load(language: Language): Promise<Strings | undefined> {
    if (language === 'en') return this.#english;
    try {
      return await this.#loaders[language]();
    } catch (error) {
      console.warn(
        `<${this.#host.localName}>: the texts in "${language}" could not be loaded; English is shown.`,
        error,
      );
      return undefined;
    }
  }
}
