import { accessModes } from '@vcs/schema';
import type { AccessMode } from '@vcs/schema';
import { hasWords, plainWords } from '../words.ts';

/** Words by which a sheet states how a service is used. */
const stated: Readonly<Record<AccessMode, readonly string[]>> = {
  'in-person': ['in person', 'face to face', 'drop in', 'dropin', 'walk in'],
  phone: ['telephone', 'phone', 'by phone', 'sms', 'text', 'text message', 'helpline'],
  online: ['online', 'e-mail', 'email', 'by email', 'web chat', 'webchat', 'video call', 'video', 'zoom'],
  'home-visit': ['home visit', 'home visits', 'at home'],
};

const denials = ['no', 'not', 'closed', 'without', 'never'];

/**
 * The ways of access that a text states ("Telephone; e-mail; SMS"). A part that denies something ("office closed",
 * "no drop-in") states none.
 */
export function readAccessModes(text: string): AccessMode[] {
  const parts = text
    .split(/[;,()/|\n]|\band\b|\bor\b/i)
    .map(plainWords)
    .filter((words) => words !== '' && !denials.some((denial) => hasWords(words, denial)));
  return accessModes.filter((mode) =>
    stated[mode].some((term) => parts.some((part) => hasWords(part, plainWords(term)))),
  );
}
