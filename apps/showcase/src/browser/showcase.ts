import { londonDay } from '../phase/phases.ts';
import { bringElements } from './bring-elements.ts';
import { countDown } from './count-down.ts';
import { markNow } from './mark-now.ts';
import { readMoment } from './moment.ts';
import { showPhase } from './show-phase.ts';

const { now, previewed } = readMoment();

/** A look ahead goes on from page to page, and every page says that it is one. */
function tellPreview(day: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const target = new URL(link.href);
    const isPage =
      target.origin === location.origin && target.pathname.endsWith('/') && link.closest('main, header, footer');
    if (!isPage) continue;
    target.searchParams.set('preview', day);
    link.href = target.href;
  }
  const notice = document.createElement('p');
  notice.className = 'preview';
  notice.setAttribute('role', 'status');
  notice.textContent = `Preview of ${day}`;
  document.body.append(notice);
}

function refresh(): void {
  showPhase(londonDay(now()));
  countDown(now);
  markNow(now);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.addEventListener('click', () => window.print());
}

refresh();
bringElements();
if (previewed === undefined) setInterval(refresh, 60_000);
else tellPreview(previewed);
