/** Something that is not as it should be. */
export interface Finding {
  /** Short name, stable, for programs. */
  readonly code: string;
  /** `wrong` needs mending; `look` is for somebody who knows the records to look at. */
  readonly weight: 'wrong' | 'look';
  /** What was found, in a sentence. */
  readonly text: string;
  /** What to do about it. */
  readonly advice: string;
  /** The first of what it is about, for people. */
  readonly examples: readonly string[];
  /** How many there are in all. */
  readonly count: number;
}

export interface DoctorReport {
  /** Where the database is, without a password. */
  readonly database: string;
  readonly findings: readonly Finding[];
  /** What was looked at, in words. */
  readonly looked: readonly string[];
  /** What could not be looked at because of what was found. */
  readonly notLooked: readonly string[];
}

const mostToName = 10;

/** Counts what is wrong in one way, and keeps the first of it. */
export class Tally {
  readonly examples: string[] = [];
  count = 0;

  add(example: string): void {
    this.count += 1;
    if (this.examples.length < mostToName) this.examples.push(example);
  }

  /** A finding, where there is anything to find. */
  finding(
    code: string,
    weight: Finding['weight'],
    text: (count: number) => string,
    advice: string,
  ): readonly Finding[] {
    if (this.count === 0) return [];
    return [{ code, weight, text: text(this.count), advice, examples: this.examples, count: this.count }];
  }
}

export function single(code: string, weight: Finding['weight'], text: string, advice: string): Finding {
  return { code, weight, text, advice, examples: [], count: 1 };
}

/** "1 record", "2 records". */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${new Intl.NumberFormat('en-GB').format(count)} ${count === 1 ? noun : nouns}`;
}
