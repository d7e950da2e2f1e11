import type { ChangeRequestInput } from '@vcs/sdk';
import type { CorrectedKind } from './correction-address.ts';

/** What somebody has written so far. */
export interface CorrectionAnswers {
  readonly topics: readonly string[];
  readonly text: string;
  readonly grounds: string;
  readonly name: string;
  readonly email: string;
  readonly consent: boolean;
}

export type CorrectionField = 'text' | 'name' | 'email' | 'consent';

/** What may be wrong with a field, by the names of the texts that say so. */
export type CorrectionFault =
  'missingText' | 'longText' | 'missingName' | 'wrongName' | 'missingEmail' | 'wrongEmail' | 'missingConsent';

export type CorrectionFaults = ReadonlyMap<CorrectionField, CorrectionFault>;

/** Most characters that the API takes. */
export const longestText = 5000;

const longestName = 200;

/** What the form knows before it asks the API, in the order of the form. */
export function faultsIn({ text, name, email, consent }: CorrectionAnswers): CorrectionFaults {
  const faults = new Map<CorrectionField, CorrectionFault>();
  if (!text) faults.set('text', 'missingText');
  else if (text.length > longestText) faults.set('text', 'longText');
  if (!name && !email) return faults;
  if (!name) faults.set('name', 'missingName');
  else if (name.length > longestName) faults.set('name', 'wrongName');
  if (!email) faults.set('email', 'missingEmail');
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email)) faults.set('email', 'wrongEmail');
  if (!consent) faults.set('consent', 'missingConsent');
  return faults;
}

const refusedFields: Readonly<Record<string, readonly [CorrectionField, CorrectionFault]>> = {
  '/content/text': ['text', 'missingText'],
  '/sender/name': ['name', 'wrongName'],
  '/sender/email': ['email', 'wrongEmail'],
  '/consent': ['consent', 'missingConsent'],
};

/** What the API refused, by the fields of the form; empty where it is about nothing that somebody wrote. */
export function faultsFrom(refused: readonly { readonly name: string }[]): CorrectionFaults {
  return new Map(refused.flatMap(({ name }) => (refusedFields[name] ? [refusedFields[name]] : [])));
}

/**
 * As the API takes it.
 * @param consentWording what somebody agrees to who gives a name, as it was shown
 */
export function requestFrom(
  record: { readonly kind: CorrectedKind; readonly id: string },
  { topics, text, grounds, name, email }: CorrectionAnswers,
  consentWording: string,
): ChangeRequestInput {
  return {
    content: {
      record,
      topics: [...topics] as NonNullable<ChangeRequestInput['content']['topics']>,
      text,
      ...(grounds && { grounds: grounds as NonNullable<ChangeRequestInput['content']['grounds']> }),
    },
    ...(name && { sender: { name, email }, consent: true, consentWording }),
  };
}
