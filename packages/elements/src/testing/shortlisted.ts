import type { LitElement } from 'lit';
import { shortlist } from '../shortlist/shortlist.ts';
import { pressed, shown, then } from './shown.ts';

/** For an example: so many records of the list are on the shortlist, and nothing else of examples before. */
export const kept =
  (count: number) =>
  async (element: LitElement): Promise<void> => {
    shortlist.clear();
    await shown('.keep-button')(element);
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.keep-button')];
    for (const button of buttons.slice(0, count)) button.click();
    await shown('.to-shortlist')(element);
  };

/** For an example: the shortlist is open, with three records. */
export const shortlistOpen = then(kept(3), pressed('.to-shortlist button', '.shortlist .cards'));

/** For an example: the form to correct the open record is there. */
export const correctionOpen = pressed('.correction-link', '.correction form');
