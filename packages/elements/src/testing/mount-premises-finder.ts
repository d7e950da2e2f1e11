import type { MockOptions } from '@vcs/sdk/testing';
import '../premises-finder/define.ts';
import type { VcsPremisesFinder } from '../premises-finder/vcs-premises-finder.ts';
import { listed, mountElement } from './mount-element.ts';
import type { Mounted } from './mount-element.ts';

export type MountedPremisesFinder = Mounted<VcsPremisesFinder>;

export function mountPremisesFinder(
  attributes?: Readonly<Record<string, string>>,
  api?: MockOptions,
): MountedPremisesFinder {
  return mountElement('vcs-premises-finder', 'Find rooms and buildings', attributes, api);
}

/** Waits for the first list. */
export function mountedSpaces(
  attributes?: Readonly<Record<string, string>>,
  api?: MockOptions,
): Promise<MountedPremisesFinder> {
  return listed(mountPremisesFinder(attributes, api));
}
