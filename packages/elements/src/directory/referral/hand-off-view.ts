import type { ServiceDetail } from '@vcs/sdk';
import type { Format } from '../../language/format.ts';
import type { Language } from '../../language/languages.ts';
import type { ContactWay, HandOffStrings } from './strings/en.ts';
import type { Faults } from './read-hand-off.ts';

/** What the templates of a hand-off need. */
export interface HandOffView {
  readonly service: ServiceDetail;
  readonly strings: HandOffStrings;
  readonly format: Format;
  readonly language: Language;
  readonly headingLevel: number;
  /** How an interpreter can be had, in words. */
  readonly interpreters: string | undefined;
  languageName(tag: string): string;
}

/** What the form shows beside what somebody wrote, which stays in its fields. */
export interface FormState {
  readonly faults: Faults;
  readonly way: ContactWay | undefined;
  /** What they agree to, word for word. */
  readonly wording: string;
}
