import type { Facet } from '../kinds/kind.ts';
import { SetColumn } from './set-column.ts';

/** Stands for every value in the terms of an entry. */
export const everyValue = '*';

/** The values that an entry has under one name. */
export interface TermSet {
  readonly values: readonly string[];
  /** Numbers of the values, for counting. */
  readonly numbers: readonly number[];
  /** Whether it has every value there is. */
  readonly everything: boolean;
}

/** A value of a facet as it is told. */
interface LabelledValue {
  readonly value: string;
  readonly label: string;
}

/** By label, then by value, by code point. */
export function byLabel(left: LabelledValue, right: LabelledValue): number {
  if (left.label !== right.label) return left.label < right.label ? -1 : 1;
  return left.value < right.value ? -1 : 1;
}

/** The values of entries under one name, such as their wards. */
export class TermColumn extends SetColumn<TermSet> {
  /** Every value that occurs, by its number. */
  readonly names: string[];
  #labelled: (LabelledValue & { readonly number: number })[] = [];
  #namesLabelled = -1;

  constructor(size: number) {
    const names: string[] = [];
    const numbers = new Map<string, number>();
    const numberOf = (name: string): number => {
      const number = numbers.get(name) ?? names.push(name) - 1;
      numbers.set(name, number);
      return number;
    };
    super(size, (text) => {
      const values = text === '' ? [] : text.split('\t');
      const everything = values.includes(everyValue);
      return { values, everything, numbers: values.filter((value) => value !== everyValue).map(numberOf) };
    });
    this.names = names;
  }

  /** The values of its facet and those that occur, by label. `number` is -1 where it does not occur. */
  labelled({ label, values = [] }: Facet): readonly (LabelledValue & { readonly number: number })[] {
    // Labels never change, but with the records new values come in.
    if (this.#namesLabelled !== this.names.length) {
      this.#namesLabelled = this.names.length;
      const numbers = new Map<string, number>(values.map((value) => [value, -1]));
      this.names.forEach((name, number) => numbers.set(name, number));
      this.#labelled = [...numbers].map(([value, number]) => ({ value, label: label(value), number })).sort(byLabel);
    }
    return this.#labelled;
  }
}
