/** One spelling for one e-mail address, so that whoever asks for theirs finds it. */
export function foldedEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
