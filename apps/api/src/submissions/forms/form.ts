import type { Html } from '../../pages/layout.ts';
import type { SubmissionAddress } from '../receive.ts';

export interface FieldOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Said before the first of the options that share it. */
  readonly group?: string;
}

/** How a field is filled in. */
export type FieldInput = 'line' | 'text' | 'email' | 'tel' | 'url' | 'radios' | 'checkboxes' | 'select' | 'confirm';

/** One question of a form. */
export interface FormField {
  readonly name: string;
  /** Where the answer goes in the request, such as `content.services.0.name`. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly input: FieldInput;
  readonly optional?: true;
  /** What the browser may fill in of what it knows (HTML, autofill). */
  readonly autocomplete?: string;
  readonly options?: readonly FieldOption[];
  /** True where one chosen value stands in a list. */
  readonly inList?: true;
  /** Told where nothing was given: "Enter …", "Choose …". */
  readonly missing: string;
  /** Told where something was given that cannot be. */
  readonly wrong?: string;
}

export interface FormGroup {
  readonly legend: string;
  readonly intro?: Html | string;
  readonly fields: readonly FormField[];
}

/** A page that asks for one kind of submission. */
export interface SubmissionForm {
  readonly address: SubmissionAddress;
  /** Path of the page that shows it, to begin again. */
  readonly page: string;
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  readonly lead: Html | string;
  readonly groups: readonly FormGroup[];
  /** Parts of the request that the page knows already, by their paths. */
  readonly given: Readonly<Record<string, string>>;
  /** Sent back as they are, to show the same form again. */
  readonly hidden: Readonly<Record<string, string>>;
  /** Parts of the request that are always sent, even where all in them is left empty. */
  readonly always: readonly string[];
  readonly send: string;
  /** Paths of answers that other answers make necessary. */
  readonly needs?: (values: URLSearchParams) => readonly string[];
}

/** Names that every form has beside its own fields. */
export const formTimeName = 'form-time';
/** Filled in by nobody who sees the page. */
export const hiddenFieldName = 'second-name';

export function fieldsOf({ groups }: SubmissionForm): FormField[] {
  return groups.flatMap(({ fields }) => fields);
}
