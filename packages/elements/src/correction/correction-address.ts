import type { SubmissionsClient } from '@vcs/sdk';

/** The kind of record that each list of the API has, as a correction names it. */
export const correctedKinds: Readonly<Record<string, CorrectedKind>> = {
  services: 'service',
  organisations: 'organisation',
  roles: 'volunteer-role',
  spaces: 'space',
  events: 'event',
};

export type CorrectedKind = 'service' | 'organisation' | 'volunteer-role' | 'space' | 'event';

/** The hosted form to correct a record, for those without script; undefined where it is not known. */
export function correctionAddress(api: string | undefined, path: string, slug: string): string | undefined {
  const kind = correctedKinds[path];
  return api === undefined || kind === undefined ? undefined : `${api}/suggest?kind=${kind}&record=${slug}`;
}

/** Whether a client is one that also sends, as that of `createClient` is. */
export function canSubmit(client: unknown): client is { readonly submissions: SubmissionsClient } {
  return Boolean((client as { readonly submissions?: unknown } | undefined)?.submissions);
}
