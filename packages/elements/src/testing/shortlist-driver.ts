import { mountedList } from './mount-directory.ts';
import type { MountedDirectory } from './mount-directory.ts';
import type { AnyListing, Mounted } from './mount-element.ts';
import { until } from './until.ts';

/** With an address there are links to the hosted directory. */
export const api = { api: 'https://api.example.org' } as const;

/** Two services of the first page. */
export const two: readonly string[] = ['tuesday-lunch-club', 'housing-drop-in'];

export const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses the button beside records of a list. */
export async function keep(mounted: Mounted<AnyListing>, ...slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    const card = (await mounted.get(`[data-slug='${slug}']`)).closest('.card')!;
    await until('the button', () => card.querySelector('.keep-button'));
    card.querySelector<HTMLElement>('.keep-button')!.click();
  }
  await mounted.element.updateComplete;
}

/** A directory whose shortlist is open, with records on it. */
export async function openedShortlist(
  slugs: readonly string[],
  attributes: Readonly<Record<string, string>> = api,
): Promise<MountedDirectory> {
  const directory = await mountedList(attributes);
  await keep(directory, ...slugs);
  directory.control('Show shortlist').click();
  await directory.get('.shortlist');
  await until('focus on the heading', () => directory.focused()?.classList.contains('title'));
  return directory;
}

/** The same, with the records side by side. */
export async function compared(slugs: readonly string[]): Promise<MountedDirectory> {
  const directory = await openedShortlist(slugs);
  directory.control('Compare').click();
  await until('the details', () => directory.find(".comparison[aria-busy='false'] tbody tr"));
  return directory;
}

/** What the comparison says under one name, column by column. */
export const row = ({ findAll }: MountedDirectory, name: string) =>
  [
    ...(findAll('tbody tr')
      .find((one) => words(one.querySelector('th')) === name)
      ?.querySelectorAll('td') ?? []),
  ].map(words);

export const namesIn = ({ findAll }: Mounted<AnyListing>) =>
  findAll('.shortlist [data-slug]').map((link) => words(link));
