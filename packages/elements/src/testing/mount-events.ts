import type { MockOptions } from '@vcs/sdk/testing';
import '../events/define.ts';
import type { VcsEvents } from '../events/vcs-events.ts';
import { listed, mountElement } from './mount-element.ts';
import type { Mounted } from './mount-element.ts';
import { until } from './until.ts';

export type MountedEvents = Mounted<VcsEvents>;

/** The days of the examples, so that no test depends on the day on which it runs. */
export const exampleDays = { from: '2026-11-20', to: '2027-02-18' } as const;

export function mountEvents(attributes?: Readonly<Record<string, string>>, api?: MockOptions): MountedEvents {
  return mountElement('vcs-events', 'What’s on', attributes, api);
}

/** Waits for the first list, and for what comes after it. */
export async function mountedAgenda(
  attributes?: Readonly<Record<string, string>>,
  api?: MockOptions,
): Promise<MountedEvents> {
  const events = await listed(mountEvents({ ...exampleDays, limit: '50', ...attributes }, api));
  await events.get('.view-choices');
  return events;
}

/** Waits for a month with its events; December 2026 unless `from` says otherwise. */
export async function mountedMonth(
  attributes?: Readonly<Record<string, string>>,
  api?: MockOptions,
): Promise<MountedEvents> {
  const events = mountEvents({ from: '2026-12-01', view: 'month', ...attributes }, api);
  await events.get('.month');
  await until('the events of the month', () => events.find('.results')!.getAttribute('aria-busy') === 'false');
  await events.element.updateComplete;
  return events;
}
