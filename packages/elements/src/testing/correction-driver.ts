import { mountedList } from './mount-directory.ts';
import type { MountedDirectory } from './mount-directory.ts';
import { api } from './shortlist-driver.ts';
import { until } from './until.ts';

/** A directory with a record and the form about it open. */
export async function openedCorrection(attributes: Readonly<Record<string, string>> = api): Promise<MountedDirectory> {
  const directory = await mountedList(attributes);
  (await directory.get("[data-slug='tuesday-lunch-club']")).click();
  await directory.get('.record-tools .correction-link');
  directory.control('Is something wrong?').click();
  await directory.get('.correction form');
  await until('focus on its title', () => directory.focused()?.classList.contains('correction-title'));
  return directory;
}

export function fill({ find }: MountedDirectory, answers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(answers)) {
    find<HTMLInputElement>(`.correction [name='${name}']`)!.value = value;
  }
}

export const sent = ({ mock }: MountedDirectory) => mock.requests.filter(({ method }) => method === 'POST');

export const send = ({ control }: MountedDirectory) => control('Send').click();
