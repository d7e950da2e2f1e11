import { AttributeError } from './attribute-error.ts';

export interface WholeNumberRule {
  readonly element: string;
  readonly attribute: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly fallback: number;
}

/** Reads a whole number within limits; anything else gives the fallback and an error. */
export function wholeNumber(
  text: string | undefined | null,
  rule: WholeNumberRule,
  report: (error: AttributeError) => void,
): number {
  if (text === undefined || text === null) return rule.fallback;
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= rule.minimum && number <= rule.maximum) return number;
  const nearest = Number.isFinite(number)
    ? String(Math.min(rule.maximum, Math.max(rule.minimum, Math.round(number))))
    : undefined;
  const expected = `a whole number from ${rule.minimum} to ${rule.maximum}`;
  report(new AttributeError(rule.element, rule.attribute, expected, text, nearest));
  return rule.fallback;
}
