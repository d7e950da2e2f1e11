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

/** The values of entries under one name, such as their wards. */
export class TermColumn extends SetColumn<TermSet> {
  /** Every value that occurs, by its number. */
  readonly names: string[];

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
}
