import type { ContactDetails } from '@vcs/sdk';

/** Whether there is a way to ask before one goes. */
export function hasContact({ contact }: { readonly contact: ContactDetails }): boolean {
  return contact.phones.length > 0 || Boolean(contact.email || contact.website);
}
