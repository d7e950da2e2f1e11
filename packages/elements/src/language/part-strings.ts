import type { Language } from './languages.ts';
import type { StringsLoaders } from './strings-controller.ts';

/** The texts of a part that comes later: English comes with it, another language when it is spoken. */
export class PartStrings<Strings> {
  readonly #known = new Map<Language, Strings>();
  readonly #asked = new Set<Language>();
  readonly #english: Strings;
  readonly #loaders: StringsLoaders<Strings>;
  readonly #came: () => void;

  /** @param came called when a language has come */
  constructor(english: Strings, loaders: StringsLoaders<Strings>, came: () => void) {
    this.#english = english;
    this.#loaders = loaders;
    this.#came = came;
  }

  /** The texts in a language; undefined while they are on their way, English where they cannot be had. */
  in(language: Language): Strings | undefined {
    if (language === 'en') return this.#english;
    if (!this.#asked.has(language)) {
      this.#asked.add(language);
      void this.#load(this.#loaders[language]).then((strings) => {
        this.#known.set(language, strings);
        this.#came();
      });
    }
    return this.#known.get(language);
  }

  async #load(load: () => Promise<Strings>): Promise<Strings> {
    try {
      return await load();
    } catch {
      return this.#english;
    }
  }
}
