import type { Signer } from './signer.ts';

/** Nobody reads a form and fills it in within three seconds. */
const fastest = 3_000;
const longest = 24 * 3_600_000;

/** When a form was shown, as it comes back: `unknown` where the mark is not ours. */
export type FormTime = 'right' | 'too-fast' | 'too-old' | 'unknown';

const purpose = (form: string): string => `form ${form}`;

/** A mark of the time at which a form is shown. It says nothing of whom it is shown to. */
export function issueFormTime(signer: Signer, form: string, now: Date): string {
  const time = now.getTime().toString(36);
  return `${time}.${signer.sign(purpose(form), time)}`;
}

export function checkFormTime(signer: Signer, form: string, mark: string, now: Date): FormTime {
  const [time = '', signature = ''] = mark.split('.');
  if (!signer.holds(purpose(form), time, signature)) return 'unknown';
  const passed = now.getTime() - Number.parseInt(time, 36);
  if (passed < fastest) return 'too-fast';
  return passed > longest ? 'too-old' : 'right';
}
