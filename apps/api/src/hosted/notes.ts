import { html } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import type { RenderedElement } from './hosted-elements.ts';
import { hostedWords } from './hosted-words.ts';
import { pageLink } from './page-address.ts';
import type { PageAsked } from './page-address.ts';

/** A value that is told to be unknown is shown up to here. */
const longestShown = 60;

function shown(value: string): string {
  return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
}

/** Says what of the address is not known and was left out, and what was most likely meant. */
export function refusedNotes({ opened }: RenderedElement, asked: PageAsked, path: string): readonly Html[] {
  const words = hostedWords[asked.language];
  // The field itself says what is wrong with a place.
  const told = opened.refused.filter(({ name }) => name !== 'near');
  return told.map(({ name, found, nearest }) => {
    const meant = new URLSearchParams(asked.search);
    const others = meant.getAll(name).filter((value) => value !== found);
    meant.delete(name);
    for (const value of [...others, nearest ?? '']) if (value !== '') meant.append(name, value);
    return html`<p class="status">
      ${words.notKnown(shown(found))}
      ${nearest === undefined ? '' : html`<a href="${pageLink(asked, path, meant)}">${words.didYouMean(nearest)}</a>`}
    </p>`;
  });
}

/** Says that the list has no such page, and leads to the first; nothing where it has. */
export function noPageNote({ opened }: RenderedElement, asked: PageAsked, path: string): Html | '' {
  const written = asked.search.get('page') ?? '1';
  const { page } = opened.opening.answer;
  const there =
    page === undefined || page.total === 0 ? written === '1' : written === String(page.page) && page.page <= page.pages;
  if (there) return '';
  const words = hostedWords[asked.language];
  const first = new URLSearchParams(asked.search);
  first.delete('page');
  return html`<p class="status">
    ${words.noPage(shown(written))} <a href="${pageLink(asked, path, first)}">${words.firstPage}</a>
  </p>`;
}
