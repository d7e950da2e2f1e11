import type { Statements } from './statements.ts';

/** The combinations of terms that occur, as of one version of the dataset. */
export class TermSets {
  readonly #terms = new Map<number, readonly string[]>();
  readonly #facets = new Map<string, number[]>();

  constructor(statements: Statements) {
    for (const { number, facet, terms } of statements.prepare('SELECT number, facet, terms FROM term_set').all()) {
      const text = String(terms);
      this.#terms.set(Number(number), text === '' ? [] : text.split(' '));
      const numbers = this.#facets.get(String(facet)) ?? [];
      numbers.push(Number(number));
      this.#facets.set(String(facet), numbers);
    }
  }

  terms(number: number): readonly string[] {
    return this.#terms.get(number) ?? [];
  }

  /** Numbers of the sets that hold at least one of these terms. */
  withAny(facet: string, wanted: readonly string[]): number[] {
    const numbers = this.#facets.get(facet) ?? [];
    return numbers.filter((number) => this.terms(number).some((term) => wanted.includes(term)));
  }
}
