import type { HandOff, ServiceDetail } from '@vcs/sdk';
import type { AccessNeed, ContactWay, HandOffStrings } from './strings/en.ts';

/** Fields that can be wrong, in their order. */
export type Field = 'need' | 'contact' | 'reach' | 'area' | 'consent';

/** What is wrong with the fields of the form. */
export type Faults = Readonly<Partial<Record<Field, string>>>;

/** What a hand-off has beside the fields of the form. */
export interface Circumstances {
  readonly reference: string;
  readonly service: ServiceDetail;
  /** What they agreed to, word for word. */
  readonly wording: string;
  readonly lang: string;
  readonly now: Date;
}

const postcode = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\s*\d[A-Z]{2}|\s+\d[A-Z]?)?$/;
const telephone = /^\+?[\d ()]{5,25}$/;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The first part of a postcode; of a whole one too, so that where somebody lives goes no further. */
export function outwardCode(text: string): string | undefined {
  return postcode.exec(text.trim().toUpperCase())?.[1];
}

/** The hand-off that a form holds, or what is wrong with it. */
export function readHandOff(
  form: FormData,
  { reference, service, wording, lang, now }: Circumstances,
  strings: HandOffStrings,
): HandOff | Faults {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const by = text('contact') as ContactWay | '';
  const written = text('area');
  const area = outwardCode(written);
  const faults = {
    need: text('need') ? undefined : strings.noNeed,
    contact: by ? undefined : strings.noWay,
    reach: by && wrongReach(by, text('reach'), strings),
    area: written && !area ? strings.wrongArea : undefined,
    consent: form.has('consent') ? undefined : strings.noConsent,
  };
  if (Object.values(faults).some(Boolean)) return faults as Faults;
  const named = ({ id, slug, name }: { id: string; slug: string; name: string }) => ({ id, slug, name });
  const note = text('access-note');
  return {
    reference,
    service: named(service),
    organisation: named(service.organisation),
    need: text('need'),
    contact: { by: by as ContactWay, at: text('reach') },
    language: text('language'),
    interpreter: form.has('interpreter'),
    accessNeeds: form.getAll('access') as AccessNeed[],
    ...(note && { accessNote: note }),
    ...(area && { outwardCode: area }),
    consent: { wording, lang, givenAt: now.toISOString() },
  };
}

export function isHandOff(read: HandOff | Faults): read is HandOff {
  return 'reference' in read;
}

/** What is wrong with a way to reach somebody; undefined where nothing is. */
function wrongReach(by: ContactWay, at: string, strings: HandOffStrings): string | undefined {
  if (!at) return strings.noReach;
  if (by === 'email') return email.test(at) ? undefined : strings.wrongEmail;
  if (by === 'worker') return email.test(at) || telephone.test(at) ? undefined : strings.wrongReach;
  return telephone.test(at) ? undefined : strings.wrongPhone;
}
