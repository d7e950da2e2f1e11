import type { MockOptions } from '@vcs/sdk/testing';
import '../directory/define.ts';
import type { VcsDirectory } from '../directory/vcs-directory.ts';
import { listed, mountElement } from './mount-element.ts';
import type { Mounted } from './mount-element.ts';

export { clientOf, driver } from './mount-element.ts';

export type MountedDirectory = Mounted<VcsDirectory>;

export function mountDirectory(attributes?: Readonly<Record<string, string>>, api?: MockOptions): MountedDirectory {
  return mountElement('vcs-directory', 'Find local help in the directory', attributes, api);
}

/** Waits for the first list. */
export function mountedList(
  attributes?: Readonly<Record<string, string>>,
  api?: MockOptions,
): Promise<MountedDirectory> {
  return listed(mountDirectory(attributes, api));
}
