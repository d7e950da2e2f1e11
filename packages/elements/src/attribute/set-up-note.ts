import { AttributeError } from './attribute-error.ts';
import type { AttributeFault } from './attribute-faults.ts';

/** Longer rules, such as the list of all wards, are for the console; here the nearest value helps more. */
const readableRule = 80;

const addressRule = 'the address of the directory API, such as https://example.org';

/** Says in the console what is wrong with an attribute. */
export function reportFault(element: string, fault: AttributeFault): void {
  const { attribute, expected, found, nearest } = worded(fault);
  console.error(new AttributeError(element, attribute, expected, found, nearest).message);
}

/**
 * A note in the element about its wrong attributes. It is for the people who run the page, who read the documentation
 * in English, and it is loaded only where there is something to say; so it brings nothing of its own but the words.
 */
export function setUpNote(faults: readonly AttributeFault[]): HTMLElement {
  const note = document.createElement('div');
  note.className = 'note warn';
  note.part.add('set-up-error');
  note.lang = 'en';
  note.dir = 'ltr';
  const title = document.createElement('strong');
  title.textContent = 'A note for the people who run this page';
  note.append(
    title,
    ...faults.map((fault) => Object.assign(document.createElement('p'), { textContent: sentence(fault) })),
  );
  return note;
}

interface WordedFault extends AttributeFault {
  readonly expected: string;
}

/** The same fault, with a rule about numbers put into words and the number that comes closest. */
export function worded({ expected = addressRule, ...fault }: AttributeFault): WordedFault {
  if (typeof expected === 'string') return { ...fault, expected };
  const [minimum, maximum] = expected;
  const number = Number(fault.found);
  return {
    ...fault,
    expected: `a whole number from ${minimum} to ${maximum}`,
    ...(Number.isFinite(number) && { nearest: String(Math.min(maximum, Math.max(minimum, Math.round(number)))) }),
  };
}

function sentence(fault: AttributeFault): string {
  const { attribute, expected, found, nearest } = worded(fault);
  const rule =
    expected.length > readableRule
      ? `“${attribute}” is “${found}”, which the directory does not know. It is left out.`
      : `“${attribute}” should be ${expected}. It is “${found}”, which is left out.`;
  return nearest === undefined ? rule : `${rule} Did you mean “${nearest}”?`;
}
