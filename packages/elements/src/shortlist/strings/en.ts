import { plural } from '../../language/plural.ts';
import type { StringsOf } from '../../language/strings-of.ts';
import { enTools } from './en-tools.ts';

/** What the shortlist, the comparison and the ways to share say, in plain English. */
export const en = {
  ...enTools,
  shortlist: 'Your shortlist',
  shortlistNote: 'It is kept only while this page is open. To keep it longer, print it, copy it or send it.',
  shortlistEmpty: 'Your shortlist is empty.',
  shortlistEmptyAdvice: 'Go back to the results and add what you want to keep.',
  backToResults: 'Back to results',
  backToShortlist: 'Back to shortlist',
  clearShortlist: 'Clear shortlist',
  bringBack: 'Bring it back',
  cleared: 'Your shortlist was cleared.',
  compare: 'Compare',
  comparison: 'Comparison',
  leaveOut: 'Leave out',
  showAllAgain: 'Show all again',
  notSaid: 'Not said',
  collecting: 'Looking up the details',
  someMissing: (names: string) => `We could not get the details of ${names}.`,
  tryAgain: 'Try again',
  copyText: 'Copy as text',
  textCopied: 'Copied. You can paste it into a letter or a message.',
  textNotCopied: 'Your browser did not allow it. Select the text below and copy it.',
  textLabel: 'The shortlist as text',
  copyLink: 'Copy link',
  linkLabel: 'Link',
  linkCopied: 'The link is copied.',
  linkNotCopied: 'Your browser did not allow it. Select the link and copy it.',
  email: 'E-mail',
  emailSubject: (count: number) => plural('en', count, { other: 'Shortlist (#)' }),
  appShare: 'Send with an app',
  scan: 'Scan with a phone to open',
  shareTitle: (name: string) => `Share ${name}`,
  sheetTitle: 'Shortlist',
  printedOn: (date: string) => `Printed on ${date}. Check before you go: times and places change.`,
  onlineAt: 'On the web:',
};

/** The texts of the small part that comes after the first list, in any language. */
export type ToolsStrings = StringsOf<typeof enTools>;
/** All texts of shortlist, comparison and sharing: what a translation has to give. */
export type ShortlistStrings = StringsOf<typeof en>;
