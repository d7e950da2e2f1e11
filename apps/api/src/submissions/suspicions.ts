import type { SubmissionSuspicion } from '@vcs/schema';

/** More than somebody needs who points to a web page and a time table. */
const mostLinks = 2;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Why this may be no honest submission. It is only a hint for the moderator: many an honest one has links. */
export function suspicionsOf(request: unknown, hiddenField = ''): SubmissionSuspicion[] {
  const texts = textsIn(request);
  const links = texts.flatMap((text) => text.match(/https?:\/\/|\bwww\./gi) ?? []).length;
  const markup = texts.some((text) => /<\s*(?:a|script|iframe|img)\b|\[(?:url|link|img)\b/i.test(text));
  const suspicions: SubmissionSuspicion[] = [];
  if (hiddenField !== '') suspicions.push('hidden-field-filled');
  if (links > mostLinks) suspicions.push('many-links');
  if (markup) suspicions.push('markup');
  return suspicions;
}
