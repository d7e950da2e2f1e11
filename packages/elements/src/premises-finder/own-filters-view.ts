import type { FiltersView } from '../listing/filters.templates.ts';
import type { ListStrings, OwnFilterTexts } from './strings/en.ts';

/** What the templates of this element's own filters need: the view of all filters, with this element's texts. */
export type OwnFiltersView = Omit<FiltersView, 'strings'> & {
  readonly strings: FiltersView['strings'] & ListStrings & OwnFilterTexts;
};

/** The number that somebody wrote, '' where the field is empty; undefined where it is no whole number within the limits. */
export function readNumber(text: string, least: number, most: number): string | undefined {
  const written = text.trim();
  const number = Number(written);
  if (written === '') return '';
  return Number.isInteger(number) && number >= least && number <= most ? String(number) : undefined;
}

/** Says below a field what is wrong with it, or that nothing is. */
export function sayWrong(field: HTMLInputElement, message: string | undefined): void {
  const error = (field.getRootNode() as ShadowRoot).getElementById(`${field.id}-error`);
  if (error) error.textContent = message ?? '';
  field.ariaInvalid = message === undefined ? null : 'true';
}
