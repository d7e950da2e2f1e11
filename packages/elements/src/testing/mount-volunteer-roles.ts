import type { MockOptions } from '@vcs/sdk/testing';
import '../volunteer-roles/define.ts';
import type { VcsVolunteerRoles } from '../volunteer-roles/vcs-volunteer-roles.ts';
import { listed, mountElement } from './mount-element.ts';
import type { Mounted } from './mount-element.ts';

export type MountedRoles = Mounted<VcsVolunteerRoles>;

export function mountRoles(attributes?: Readonly<Record<string, string>>, api?: MockOptions): MountedRoles {
  return mountElement('vcs-volunteer-roles', 'Find a volunteer role', attributes, api);
}

/** Waits for the first list. */
export function mountedRoles(attributes?: Readonly<Record<string, string>>, api?: MockOptions): Promise<MountedRoles> {
  return listed(mountRoles(attributes, api));
}
